package org.sayso.nlp.training;

import java.util.List;
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

    /** Minus the log-chance of the right labels. */
    private record Loss(int labels, int[] truth, List<float[]> vectors) implements Function {
        @Override
        public int getDimension() {
            return labels * WIDTH;
        }

        @Override
        public double valueAt(double[] weights) {
            double loss = 0;
            for (int text = 0; text < truth.length; text++) {
                loss -= Math.log(Math.max(1e-300, chances(weights, vectors.get(text))[truth[text]]));
            }
            return loss;
        }

        @Override
        public double[] gradientAt(double[] weights) {
            double[] slope = new double[weights.length];
            for (int text = 0; text < truth.length; text++) {
                float[] vector = vectors.get(text);
                double[] chances = chances(weights, vector);
                for (int label = 0; label < labels; label++) {
                    double pull = chances[label] - (label == truth[text] ? 1 : 0);
                    int row = label * WIDTH;
                    for (int i = 0; i < vector.length; i++) {
                        slope[row + i] += pull * vector[i];
                    }
                    slope[row + vector.length] += pull;
                }
            }
            return slope;
        }

        private double[] chances(double[] weights, float[] vector) {
            double[] sums = new double[labels];
            double top = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < labels; label++) {
                int row = label * WIDTH;
                double sum = weights[row + vector.length];
                for (int i = 0; i < vector.length; i++) {
                    sum += weights[row + i] * vector[i];
                }
                sums[label] = sum;
                top = Math.max(top, sum);
            }
            double total = 0;
            for (int label = 0; label < labels; label++) {
                sums[label] = Math.exp(sums[label] - top);
                total += sums[label];
            }
            for (int label = 0; label < labels; label++) {
                sums[label] /= total;
            }
            return sums;
        }
    }
}
