package org.sayso.nlp.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One small sentence encoder: a text becomes a vector of length 1 with {@value #SIZE} numbers; texts that mean the same lie close.
 * English only. Takes one thread for one text, some milliseconds; thread-safe.
 */
public final class Encoder implements AutoCloseable {
    public static final int SIZE = 384;
    private final Model model;
    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /** The encoders that can be had, each a Maven artefact. */
    public enum Model {
        MINILM("all-minilm-l6-v2-q", "", 20),
        E5("e5-small-v2-q", "query: ", 50);

        private final String file;
        private final String before;
        private final double sharpness;

        /** @param before what the model wants to stand before each text; @param sharpness see {@link #sharpness} */
        Model(String file, String before, double sharpness) {
            this.file = file;
            this.before = before;
            this.sharpness = sharpness;
        }

        /** What a cosine is multiplied with to be a log-chance: the closer a model puts all texts together, the more. */
        public double sharpness() {
            return sharpness;
        }
    }

    private Encoder(Model model, WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.model = model;
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads it from the class path, about half a second.
     *
     * @throws IOException when the native library or the model can not be loaded on this machine
     * @throws IllegalStateException when the process is ending
     */
    public static Encoder load(Model model) throws IOException {
        try (InputStream in = Encoder.class.getResourceAsStream("/" + model.file + ".onnx")) {
            if (in == null) {
                throw new FileNotFoundException("Not on the class path: " + model.file + ".onnx");
            }
            WordPieces pieces = WordPieces.read("/" + model.file + "-tokenizer.json");
            byte[] file = in.readAllBytes();
            return WhileRunning.call(() -> new Encoder(model, pieces, WhileRunning.environment(), session(file)));
        } catch (OrtException | LinkageError | RuntimeException e) {
            if (WhileRunning.isEnding()) {
                throw new IllegalStateException("The process is ending", e);
            }
            throw new IOException("The encoder " + model.file + " can not run here: " + e, e);
        }
    }

    private static OrtSession session(byte[] file) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return WhileRunning.environment().createSession(file, options);
        }
    }

    public Model model() {
        return model;
    }

    /**
     * Whatever the text.
     *
     * @throws IllegalStateException when the process is ending
     */
    public Encoded encode(String text) {
        List<WordPieces.Piece> found = pieces.of(model.before + text);
        try {
            return new Encoded(WhileRunning.call(() -> read(ids(found))), found, model.before.length());
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder " + model.file + " failed", e);
        }
    }

    private static long[] ids(List<WordPieces.Piece> found) {
        long[] ids = new long[found.size() + 2];
        ids[0] = WordPieces.START;
        for (int i = 0; i < found.size(); i++) {
            ids[i + 1] = found.get(i).id();
        }
        ids[ids.length - 1] = WordPieces.END;
        return ids;
    }

    /** What the model says of each piece, one after the other. */
    private float[] read(long[] ids) throws OrtException {
        long[] shape = {1, ids.length};
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                long[] values = name.equals("input_ids") ? ids : name.equals("attention_mask") ? ones : new long[ids.length];
                given.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
            }
            try (OrtSession.Result result = session.run(given)) {
                FloatBuffer said = ((OnnxTensor) result.get(0)).getFloatBuffer();
                float[] all = new float[said.remaining()];
                said.get(all);
                return all;
            }
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
