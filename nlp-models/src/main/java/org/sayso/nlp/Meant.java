package org.sayso.nlp;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.nlp.meaning.Encoded;
import org.sayso.nlp.meaning.Encoder;

/**
 * What a text means to all encoders together: one vector of length 1 with {@link #SIZE} numbers, or nothing where no encoder can run.
 * The dot product of two is their likeness, at most 1. An encoder that puts all texts close together weighs more in it, as its
 * {@link Encoder.Model#sharpness} says. It tells much of the text it was made from: keep and erase it like the text itself. Immutable.
 */
public final class Meant {
    private static final Encoder.Model[] MODELS = Encoder.Model.values();
    public static final int SIZE = MODELS.length * Encoder.SIZE;
    /** Of a text that no encoder read; like no other. */
    public static final Meant NOTHING = new Meant(new float[0]);
    private final float[] vector;

    private Meant(float[] vector) {
        this.vector = vector;
    }

    /** @param parts a vector of length 1 from each encoder, in the order of {@link Encoder.Model}; or none at all */
    static Meant of(List<float[]> parts) {
        if (parts.isEmpty()) {
            return NOTHING;
        }
        float[] all = new float[SIZE];
        for (int model = 0; model < MODELS.length; model++) {
            float weight = weight(model);
            float[] part = parts.get(model);
            for (int i = 0; i < part.length; i++) {
                all[model * Encoder.SIZE + i] = weight * part[i];
            }
        }
        return new Meant(all);
    }

    /** @throws IllegalArgumentException when these are not {@link #bytes} */
    public static Meant of(byte[] bytes) {
        if (bytes.length != 0 && bytes.length != SIZE * Float.BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes are no meaning");
        }
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector.length == 0 ? NOTHING : new Meant(vector);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(FloatBuffer.wrap(vector));
        return bytes.array();
    }

    /** Of length 1, or empty. */
    public float[] vector() {
        return vector.clone();
    }

    public boolean isNothing() {
        return vector.length == 0;
    }

    /** The dot product; 0 with {@link #NOTHING}. */
    public double likeness(Meant other) {
        double sum = 0;
        for (int i = 0; i < Math.min(vector.length, other.vector.length); i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meant meant && Arrays.equals(vector, meant.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(vector);
    }

    /** What one encoder made of it, of length 1. */
    float[] part(int model) {
        float[] part = Arrays.copyOfRange(vector, model * Encoder.SIZE, (model + 1) * Encoder.SIZE);
        float weight = weight(model);
        for (int i = 0; i < part.length; i++) {
            part[i] /= weight;
        }
        return part;
    }

    private static float weight(int model) {
        return (float) Math.sqrt(share(model));
    }

    /** What an encoder's cosine counts for in a likeness; all together 1. */
    static double share(int model) {
        return MODELS[model].sharpness() / Arrays.stream(MODELS).mapToDouble(Encoder.Model::sharpness).sum();
    }

    /** Names the encoders: what others made can not be compared. */
    public static String model() {
        return Arrays.stream(MODELS).map(Encoder.Model::name).collect(Collectors.joining("+"));
    }

    /** Reads a text, some milliseconds; {@link #NOTHING} without encoders. Only the first {@value Words#LONGEST_TEXT} characters count. */
    public static Meant of(List<Encoder> encoders, String text) {
        String read = Words.of(text).text();
        return of(encoders.stream().map(encoder -> encoder.encode(read)).map(Encoded::vector).toList());
    }
}
