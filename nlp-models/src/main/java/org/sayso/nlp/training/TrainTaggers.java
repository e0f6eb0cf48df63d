package org.sayso.nlp.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DoccatModel;
import org.sayso.nlp.Blend;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile;
import org.sayso.nlp.Manifest;
import org.sayso.nlp.MeaningView;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.WordModel;
import org.sayso.nlp.meaning.Encoder;
import org.sayso.nlp.meaning.Encoders;

/**
 * Makes a tagger for every plan under the data folder: takes the one that comes with the sources, or trains, calibrates and measures
 * a new one and puts it there. Arguments: the data folder, the folder of {@link Shipped} models, the folder to write
 * {@code <plan>.bin}, {@code .meaning}, {@code .properties}, {@code .themes.tsv} and {@code .train.tsv} into.
 */
public final class TrainTaggers {

    /** Goes up when features, views or training change: models of another number are trained anew, and a kept suggestion tells which code made it. */
    private static final String CODE = "8";

    private TrainTaggers() {}

    public static void main(String[] args) throws IOException {
        Logger.getLogger("opennlp").setLevel(Level.WARNING);
        Shipped shipped = new Shipped(Path.of(args[1]));
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        List<String> plans = new ArrayList<>();
        for (PlanData data : PlanData.readAll(Path.of(args[0]))) {
            plans.add(data.plan());
            if (!shipped.isCurrent(data.plan(), version(data))) {
                System.out.println(Evaluation.header());
                train(data, shipped.folder()).forEach((name, found) -> {
                    System.out.println(found.row(data.plan() + " " + name));
                    System.out.println("    recall " + said(found.recall()));
                    System.out.println("    top-1 by writer " + said(found.top1ByWriter()));
                });
            }
            shipped.copyTo(data.plan(), out);
            Files.writeString(out.resolve(data.plan() + ".themes.tsv"), Files.readString(data.folder().resolve("themes.tsv")));
            Files.writeString(out.resolve(data.plan() + ".train.tsv"), LineFile.text(data.train()));
            System.out.println("Tagger " + version(data));
        }
        Files.writeString(out.resolve("plans.txt"), String.join("\n", plans) + "\n");
    }

    private static Map<String, Evaluation> train(PlanData data, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Encoder> encoders = Encoders.all();
        if (encoders.isEmpty()) {
            throw new IOException("The data of " + data.plan() + " has changed, and its tagger can not be trained here: " + Encoders.whyNot().orElse(""));
        }
        List<Line> lines = data.lines(data.train());
        Meaning meaning = Meaning.of(encoders, lines);
        List<Scored> held = CrossValidation.of(data, Training.CHOSEN, meaning);
        List<Scored> heldWords = held.stream().map(Scored::wordsOnly).toList();
        Blend fitted = FitBlend.on(held);
        Blend blend = FitBlend.forAll(fitted);
        Blend wordsOnly = FitBlend.forAll(FitBlend.on(heldWords));
        DoccatModel model = Training.CHOSEN.train(lines);
        List<MeaningView> views = meaning.views(lines);
        Scorer scorer = new Scorer(WordModel.of(model), lines, views);
        Map<String, String> facts = new TreeMap<>();
        Map<String, Evaluation> found = new LinkedHashMap<>();
        data.measuring().forEach((name, examples) -> {
            List<Scored> scored = examples.stream().map(example -> Scored.by(scorer, example)).toList();
            found.put(name, Evaluation.of(scored, blend));
            found.put(name + "-words", Evaluation.of(scored.stream().map(Scored::wordsOnly).toList(), wordsOnly));
        });
        found.forEach((name, evaluation) -> facts.putAll(evaluation.facts(name)));
        facts.putAll(Evaluation.of(held, fitted).facts("cross-validation"));
        facts.put("plan", data.plan());
        facts.put("labels", data.themes().stream().map(Line::priority).distinct().collect(Collectors.joining(",")));
        facts.put("themes", Long.toString(data.themes().stream().map(Line::theme).distinct().count()));
        facts.put("theme-lines", Integer.toString(data.themes().size()));
        facts.put("train.texts", Integer.toString(data.train().size()));
        model.serialize(folder.resolve(data.plan() + ".bin"));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(data.plan() + ".meaning"))))) {
            for (MeaningView view : views) {
                view.write(out);
            }
        }
        for (String file : Shipped.TRAINED) {
            facts.put("sha256" + file, Shipped.checksum(folder.resolve(data.plan() + file)));
        }
        new Manifest(version(data), blend, wordsOnly, facts).write(folder.resolve(data.plan() + ".properties"));
        return found;
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
