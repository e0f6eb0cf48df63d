package org.sayso.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sayso.nlp.Blend;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.meaning.Encoders;

/**
 * What more examples bring: trains on an eighth, a quarter, half and all of a plan's batches, theme lines always, and scores each on a set
 * that only measures. The blend is fitted once, by cross-validation over all batches.
 * Arguments: the data folder, the plan's slug, the name of the set, the report to write. Takes some minutes; not part of the build.
 */
final class LearningCurve {
    private static final int DRAWS = 2;

    private LearningCurve() {}

    public static void main(String[] args) throws IOException {
        PlanData data = PlanData.read(Path.of(args[0], args[1]));
        List<Example> measuring = data.measuring().get(args[2]);
        Meaning meaning = Meaning.of(Encoders.all(), data.lines(data.train()));
        Blend blend = FitBlend.on(CrossValidation.of(data, Training.CHOSEN, meaning));
        StringBuilder out = new StringBuilder(String.format("# What more examples bring: %s on %s%n%n", args[1], args[2]));
        out.append(String.format("Theme lines always, whole batches drawn by chance, mean of %d draws (of one for all).%n%n", DRAWS));
        out.append("| share of the batches | examples | top-1 | top-2 | theme top-1 |\n|---|---|---|---|---|\n");
        for (int part : new int[] {0, 8, 4, 2, 1}) {
            out.append(row(data, measuring, meaning, blend, part)).append('\n');
        }
        Files.writeString(Path.of(args[3]), out.toString());
    }

    private static String row(PlanData data, List<Example> measuring, Meaning meaning, Blend blend, int part) throws IOException {
        int draws = part <= 1 ? 1 : DRAWS;
        double examples = 0;
        double top1 = 0;
        double top2 = 0;
        double theme = 0;
        for (int draw = 0; draw < draws; draw++) {
            List<Example> drawn = part == 0 ? List.of() : drawn(data, part, draw);
            var scorer = Training.CHOSEN.scorer(data.lines(drawn), meaning);
            Evaluation found = Evaluation.of(measuring.stream().map(example -> Scored.by(scorer, example)).toList(), blend);
            examples += (double) drawn.size() / draws;
            top1 += found.top1() / draws;
            top2 += found.top2() / draws;
            theme += found.themeTop1() / draws;
        }
        return String.format(Locale.ROOT, "| %s | %.0f | %.3f | %.3f | %.3f |", part == 0 ? "none" : "1/" + part, examples, top1, top2, theme);
    }

    private static List<Example> drawn(PlanData data, int part, int draw) {
        List<String> batches = new ArrayList<>(data.train().stream().map(Example::batch).distinct().sorted().toList());
        Collections.shuffle(batches, new Random(draw));
        List<String> kept = batches.subList(0, Math.max(1, batches.size() / part));
        return data.train().stream().filter(example -> kept.contains(example.batch())).toList();
    }
}
