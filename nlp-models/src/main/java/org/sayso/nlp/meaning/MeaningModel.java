package org.sayso.nlp.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A softmax over labels on a vector of meaning. Immutable and thread-safe.
 *
 * @param labels in the order of the rows
 * @param weights a row of {@link Encoder#SIZE} numbers and one more, the label's own, for each label
 */
public record MeaningModel(List<String> labels, float[][] weights) {

    /** For each label the sum that its chance is made from, not yet set against the others. */
    public double[] sums(float[] vector) {
        double[] sums = new double[weights.length];
        for (int label = 0; label < sums.length; label++) {
            float[] row = weights[label];
            float sum = row[Encoder.SIZE];
            for (int i = 0; i < Encoder.SIZE; i++) {
                sum += row[i] * vector[i];
            }
            sums[label] = sum;
        }
        return sums;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(labels.size());
        for (int i = 0; i < weights.length; i++) {
            out.writeUTF(labels.get(i));
            for (float weight : weights[i]) {
                out.writeFloat(weight);
            }
        }
    }

    /** @throws IOException when it is cut short */
    public static MeaningModel read(DataInputStream in) throws IOException {
        float[][] weights = new float[in.readInt()][Encoder.SIZE + 1];
        String[] labels = new String[weights.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF();
            for (int k = 0; k < weights[i].length; k++) {
                weights[i][k] = in.readFloat();
            }
        }
        return new MeaningModel(Arrays.asList(labels), weights);
    }
}
