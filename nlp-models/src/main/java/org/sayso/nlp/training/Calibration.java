package org.sayso.nlp.training;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Whether confidences mean what they say: the expected calibration error over {@value #BINS} equal bins of the confidence, 0..1. With few texts
 * it is above zero for exact confidences too, by chance alone; {@link #byChance} tells how much of it that is.
 */
final class Calibration {
    static final int BINS = 10;
    private static final int DRAWS = 1_000;

    /** Chance of being right (0..1) that was told, and whether it was. */
    record Told(double confidence, boolean right) {}

    /** @param mean and the one in twenty that lies above {@code most}, of texts that are right as often as was told */
    record ByChance(double mean, double most) {}

    private Calibration() {}

    static int bin(double confidence) {
        return Math.min(BINS - 1, (int) (confidence * BINS));
    }

    static double error(List<Told> told) {
        return error(told.stream().mapToDouble(Told::confidence).toArray(), IntStream.range(0, told.size()).filter(i -> told.get(i).right()).toArray());
    }

    /** The error that exact confidences would show on as many texts; drawn the same way every time. */
    static ByChance byChance(List<Told> told) {
        double[] confidences = told.stream().mapToDouble(Told::confidence).toArray();
        Random random = new Random(1);
        double[] errors = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> error(confidences, IntStream.range(0, confidences.length).filter(i -> random.nextDouble() < confidences[i]).toArray()))
                .sorted().toArray();
        return new ByChance(IntStream.range(0, DRAWS).mapToDouble(i -> errors[i]).average().orElse(0), errors[DRAWS * 19 / 20]);
    }

    private static double error(double[] confidences, int[] right) {
        double[] over = new double[BINS];
        for (double confidence : confidences) {
            over[bin(confidence)] += confidence;
        }
        for (int i : right) {
            over[bin(confidences[i])]--;
        }
        double sum = 0;
        for (double bin : over) {
            sum += Math.abs(bin);
        }
        return sum / Math.max(1, confidences.length);
    }
}
