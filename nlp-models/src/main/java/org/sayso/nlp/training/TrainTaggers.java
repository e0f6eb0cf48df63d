package org.sayso.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DoccatModel;
import org.sayso.nlp.Blend;
import org.sayso.nlp.Manifest;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.WordModel;
import org.sayso.nlp.Words;

/**
 * Trains, calibrates and measures a tagger for every plan under the data folder, and prints one table. Arguments: the
 * data folder, the folder to write {@code <plan>.bin}, {@code .properties}, {@code .themes.tsv} and {@code .train.tsv}
 * into.
 */
public final class TrainTaggers {

    /** Goes up when features, views or training change, so that a kept suggestion tells which code made it. */
    private static final String CODE = "1";

    private TrainTaggers() {}

    public static void main(String[] args) throws IOException {
        Logger.getLogger("opennlp").setLevel(Level.WARNING);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        List<String> plans = new ArrayList<>();
        System.out.println(Evaluation.header());
        for (PlanData data : PlanData.readAll(Path.of(args[0]))) {
            plans.add(data.plan());
            if (Kept.isCurrent(data, out, version(data))) {
                System.out.println(data.plan() + " is as it was: " + version(data) + " is kept, its scores are in the manifest");
                continue;
            }
            Evaluation dev = train(data, out);
            System.out.println(dev.row(data.plan()));
            System.out.println("    recall " + said(dev.recall()));
            System.out.println("    top-1 by writer " + said(dev.top1ByWriter()));
        }
        Files.writeString(out.resolve("plans.txt"), String.join("\n", plans) + "\n");
    }

    private static Evaluation train(PlanData data, Path out) throws IOException {
        List<Scored> held = CrossValidation.of(data, Training.CHOSEN);
        Blend blend = FitBlend.on(held);
        DoccatModel model = Training.CHOSEN.train(data.lines(data.train()));
        Scorer scorer = new Scorer(WordModel.of(model), data.lines(data.train()));
        Evaluation dev = Evaluation.of(
                data.dev().stream()
                        .map(example -> new Scored(example, scorer.score(Words.of(example.text()))))
                        .toList(),
                blend);
        Map<String, String> facts = new TreeMap<>(dev.facts("dev"));
        facts.putAll(Evaluation.of(held, blend).facts("cross-validation"));
        facts.put("plan", data.plan());
        facts.put("labels", data.themes().stream().map(t -> t.priority()).distinct().collect(Collectors.joining(",")));
        facts.put("themes", Integer.toString(data.themes().size()));
        facts.put("train.texts", Integer.toString(data.train().size()));
        model.serialize(out.resolve(data.plan() + ".bin"));
        Files.writeString(out.resolve(data.plan() + ".themes.tsv"), Files.readString(data.folder().resolve("themes.tsv")));
        Files.writeString(out.resolve(data.plan() + ".train.tsv"), Files.readString(data.folder().resolve("train.tsv")));
        new Manifest(version(data), blend, facts).write(out.resolve(data.plan() + ".properties"));
        return dev;
    }

    private static String version(PlanData data) throws IOException {
        return data.plan() + "-" + CODE + "-" + data.hash();
    }

    private static String said(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .map(e -> e.getKey() + " " + Evaluation.three(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
