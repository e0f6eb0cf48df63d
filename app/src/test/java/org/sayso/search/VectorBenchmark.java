package org.sayso.search;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sayso.feedback.Standing;

/**
 * Measures search by words and meaning over made-up vectors of the true size: {@code VectorBenchmark [how many responses]}; and how long
 * it takes until one that is taken back has left every byte. Not a test: it holds nothing to a time.
 */
final class VectorBenchmark {
    private static final int SIZE = 819;
    private static final Random RANDOM = new Random(11);

    private VectorBenchmark() {}

    public static void main(String[] args) throws IOException {
        int many = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
        IndexFolder folder = IndexFolder.fresh(Files.createTempDirectory("vector-benchmark"), "benchmark");
        long began = System.nanoTime();
        List<IndexedResponse> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(new IndexedResponse("r" + i, 0, words(), List.of(), Standing.RELEASED, i, Map.of(Facet.SOURCE, List.of("web")), vector()));
            if (some.size() == 1000 || i == many - 1) {
                folder.put(some, List.of());
                some.clear();
            }
        }
        folder.commit(true);
        System.out.printf("made with %,d vectors in %,d ms%n", many, (System.nanoTime() - began) / 1_000_000);
        for (int round = 0; round < 2; round++) {
            long[] took = new long[100];
            for (int i = 0; i < took.length; i++) {
                Find find = new Find(SearchQuery.of(words()), Map.of(), false, false, vector());
                began = System.nanoTime();
                folder.look(searcher -> find.page(searcher, 0, 100));
                took[i] = System.nanoTime() - began;
            }
            Arrays.sort(took);
            System.out.printf("%spage of 100 with counts by words and meaning: p50 %.1f ms, p95 %.1f ms%n", round == 0 ? "warming up, " : "", took[50] / 1e6, took[95] / 1e6);
        }
        began = System.nanoTime();
        folder.commit(folder.put(List.of(), List.of("r" + many / 2)));
        System.out.printf("one taken back, until no byte of it is left: %,d ms%n", (System.nanoTime() - began) / 1_000_000);
        folder.delete();
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            words.append(" w").append(Integer.toString((int) Math.pow(20_000, RANDOM.nextDouble()), 26).replaceAll("\\d", "q"));
        }
        return words.toString();
    }

    private static float[] vector() {
        float[] vector = new float[SIZE];
        double squared = 0;
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) RANDOM.nextGaussian() + 0.5f;
            squared += vector[i] * vector[i];
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(squared);
        }
        return vector;
    }
}
