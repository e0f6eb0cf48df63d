package org.sayso.nlp.training;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Tagger;

/**
 * Reads a plan's development texts over and over on one thread and prints readings per second of processor time, after
 * a warm-up. Arguments: the data folder, the plan's slug. Not part of the build.
 */
final class Speed {

    private static final int ROUNDS = 60;

    private Speed() {}

    public static void main(String[] args) throws IOException {
        List<Example> texts = PlanData.read(Path.of(args[0], args[1])).dev();
        long loading = System.nanoTime();
        Tagger tagger = Tagger.load(args[1]);
        System.out.printf("loaded in %d ms%n", (System.nanoTime() - loading) / 1_000_000);
        long from = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            if (round == ROUNDS) {
                from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }
            texts.forEach(example -> tagger.read(example.text()));
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e9;
        System.out.printf("%.0f readings per CPU second%n", ROUNDS * texts.size() / seconds);
    }
}
