package org.sayso.nlp.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The vectors of a list of texts by one encoder, in the order of the texts. Written as one byte a number: enough for a cosine,
 * and a quarter of the size.
 */
public record Vectors(Encoder.Model model, float[][] of) {

    /** Reads each text; some milliseconds a text. */
    public static Vectors make(Encoder encoder, List<String> texts) {
        return new Vectors(encoder.model(), texts.parallelStream().map(text -> encoder.encode(text).vector()).toArray(float[][]::new));
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(model.name());
        out.writeInt(of.length);
        for (float[] vector : of) {
            float most = 1e-9f;
            for (float x : vector) {
                most = Math.max(most, Math.abs(x));
            }
            out.writeFloat(most / Byte.MAX_VALUE);
            for (float x : vector) {
                out.writeByte(Math.round(x / most * Byte.MAX_VALUE));
            }
        }
    }

    /** @throws IOException when it is cut short or names an encoder that is not known */
    public static Vectors read(DataInputStream in) throws IOException {
        String name = in.readUTF();
        float[][] of = new float[in.readInt()][Encoder.SIZE];
        byte[] bytes = new byte[Encoder.SIZE];
        for (float[] vector : of) {
            float step = in.readFloat();
            in.readFully(bytes);
            for (int i = 0; i < bytes.length; i++) {
                vector[i] = bytes[i] * step;
            }
        }
        try {
            return new Vectors(Encoder.Model.valueOf(name), of);
        } catch (IllegalArgumentException e) {
            throw new IOException("Vectors of an unknown encoder: " + name, e);
        }
    }

    /** These and then those. */
    public Vectors and(Vectors others) {
        float[][] all = Arrays.copyOf(of, of.length + others.of.length);
        System.arraycopy(others.of, 0, all, of.length, others.of.length);
        return new Vectors(model, all);
    }

    public int size() {
        return of.length;
    }
}
