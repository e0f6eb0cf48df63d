package org.sayso.nlp.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.sayso.nlp.meaning.Encoder;
import org.sayso.nlp.meaning.MeaningModel;

/**
 * Softmax regression from vectors of meaning to labels, by OpenNLP's L-BFGS. The loss is written out for vectors in which no
 * number is zero; OpenNLP's own is made for features of which each text has few.
 */
final class TrainMeaning {
    private static final int ITERATIONS = 100;
    private static final int MEMORY = 15;
    private static final int EVALUATIONS = 30_000;
    private static final int WIDTH = Encoder.SIZE + 1;

    private TrainMeaning() {}

    /**
     * @param told the label of each text; @param vectors of the texts, in the same order
     * @param smoothing how strongly weights are pulled towards zero
     */
    static MeaningModel on(List<String> told, List<float[]> vectors, double smoothing) {
        List<String> labels = told.stream().distinct().sorted().toList();
        int[] truth = told.stream().mapToInt(labels::indexOf).toArray();
        double[] found = new QNMinimizer(0, smoothing, ITERATIONS, MEMORY, EVALUATIONS).minimize(new Loss(labels.size(), truth, vectors));
        float[][] weights = new float[labels.size()][WIDTH];
        for (int i = 0; i < found.length; i++) {
            weights[i / WIDTH][i % WIDTH] = (float) found[i];
        }
        return new MeaningModel(labels, weights);
    }

    /**
     * Minus the log-chance of the right labels. The search tries several places before it asks for the slope at the last of them, so what was
     * found for the value is kept for that. Texts are taken in blocks that fit a processor's cache, and the inner loops run along a block or
     * along a vector, so that it can take several numbers at a time.
     */
    private static final class Loss implements Function {
        private static final int BLOCK = 64;
        private final int labels;
        private final int[] truth;
        private final double[][] vectors;
        /** Per label how much each of its texts counts, so that labels with many texts are not preferred for that. */
        private final double[] counts;
        private final double[] turned = new double[Encoder.SIZE * BLOCK];
        /** Per label and text its chance, less one for the right label. */
        private final double[][] pulls;
        private final double[][] block;
        private double[] place;
        private double loss;

        Loss(int labels, int[] truth, List<float[]> vectors) {
            this.labels = labels;
            this.truth = truth;
            this.vectors = vectors.stream().map(vector -> IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray()).toArray(double[][]::new);
            this.counts = counts(labels, truth);
            this.pulls = new double[labels][truth.length];
            this.block = new double[labels][BLOCK];
        }

        private static double[] counts(int labels, int[] truth) {
            double[] texts = new double[labels];
            Arrays.stream(truth).forEach(label -> texts[label]++);
            return Arrays.stream(texts).map(of -> truth.length / (labels * of)).toArray();
        }

        @Override
        public int getDimension() {
            return labels * WIDTH;
        }

        @Override
        public double valueAt(double[] weights) {
            if (!Arrays.equals(weights, place)) {
                place = weights.clone();
                loss = 0;
                for (int from = 0; from < truth.length; from += BLOCK) {
                    look(from, Math.min(BLOCK, truth.length - from));
                }
            }
            return loss;
        }

        @Override
        public double[] gradientAt(double[] weights) {
            valueAt(weights);
            double[] slope = new double[weights.length];
            for (int from = 0; from < truth.length; from += BLOCK) {
                for (int label = 0; label < labels; label++) {
                    slope(slope, label * WIDTH, pulls[label], from, Math.min(from + BLOCK, truth.length));
                }
            }
            return slope;
        }

        private void slope(double[] slope, int row, double[] pulls, int from, int to) {
            for (int text = from; text < to; text++) {
                double pull = pulls[text];
                double[] vector = vectors[text];
                for (int i = 0; i < Encoder.SIZE; i++) {
                    slope[row + i] += pull * vector[i];
                }
                slope[row + Encoder.SIZE] += pull;
            }
        }

        private void look(int from, int texts) {
            turn(from, texts);
            for (int label = 0; label < labels; label++) {
                sums(label);
            }
            for (int text = 0; text < texts; text++) {
                toChances(text);
                int right = truth[from + text];
                loss -= counts[right] * Math.log(Math.max(1e-300, block[right][text]));
                block[right][text]--;
                for (int label = 0; label < labels; label++) {
                    pulls[label][from + text] = counts[right] * block[label][text];
                }
            }
        }

        /** The block's numbers, those of all texts for the same place of a vector side by side. */
        private void turn(int from, int texts) {
            for (int text = 0; text < texts; text++) {
                double[] vector = vectors[from + text];
                for (int i = 0; i < vector.length; i++) {
                    turned[i * BLOCK + text] = vector[i];
                }
            }
        }

        private void sums(int label) {
            double[] sums = block[label];
            int row = label * WIDTH;
            Arrays.fill(sums, place[row + Encoder.SIZE]);
            for (int i = 0; i < Encoder.SIZE; i++) {
                double weight = place[row + i];
                int at = i * BLOCK;
                for (int text = 0; text < BLOCK; text++) {
                    sums[text] += weight * turned[at + text];
                }
            }
        }

        private void toChances(int text) {
            double top = Double.NEGATIVE_INFINITY;
            for (double[] sums : block) {
                top = Math.max(top, sums[text]);
            }
            double total = 0;
            for (double[] sums : block) {
                sums[text] = Math.exp(sums[text] - top);
                total += sums[text];
            }
            for (double[] sums : block) {
                sums[text] /= total;
            }
        }
    }
}
