package org.sayso.nlp.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.nlp.Blend;
import org.sayso.nlp.Estimate;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Manifest;
import org.sayso.nlp.Meant;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.Scores;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.WordModel;
import org.sayso.nlp.Words;
import org.sayso.nlp.meaning.Encoders;

/**
 * Texts as a tagger reads them that was never told of one priority of its plan, and as the plan's own tagger does. Reading takes minutes, so what was read
 * is kept in a folder, and another rule can be tried on it in seconds.
 */
final class AlarmTexts {
    private final PlanData data;
    private final Path kept;
    private final Blend blend;
    private Meaning meaning;

    /** @param profile over the themes that the tagger knows */
    record Read(String priority, String theme, String text, double none, double near, double[] profile, Meant meant) {}

    private record Seen(double none, double near, double[] profile, Meant meant) {}

    AlarmTexts(PlanData data, Path models, Path kept) throws IOException {
        this.data = data;
        this.kept = kept;
        Files.createDirectories(kept);
        try (InputStream in = Files.newInputStream(models.resolve(data.plan() + ".properties"))) {
            blend = Manifest.read(in).blend();
        }
    }

    double noneFrom() {
        return blend.noneFrom();
    }

    /** As the plan's tagger reads them. */
    List<Read> known(List<Example> texts) throws IOException {
        Tagger tagger = Tagger.load(data.plan());
        return kept("full", texts, example -> {
            Meant meant = tagger.meant(example.text());
            Estimate estimate = tagger.estimate(example.text());
            return new Seen(estimate.none(), tagger.nearness(meant, theme -> true), estimate.profile(), meant);
        });
    }

    /** As a tagger reads them that is trained anew without the priority: without its lines, its examples, and those of others that name one of its themes. */
    List<Read> untold(String priority, List<Example> texts) throws IOException {
        if (Files.exists(file(priority))) {
            return read(file(priority));
        }
        Set<String> themes = data.themes().stream().filter(line -> line.priority().equals(priority)).map(Line::theme).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>(data.themes().stream().filter(line -> !line.priority().equals(priority)).toList());
        data.train().stream().filter(e -> !e.priority().equals(priority) && Collections.disjoint(themes, Arrays.asList(e.also().split("\\|"))))
                .forEach(e -> lines.add(e.line()));
        meaning = meaning == null ? Meaning.of(Encoders.all(), data.lines(data.train())) : meaning;
        Scorer scorer = new Scorer(WordModel.of(Training.CHOSEN.train(lines)), lines, meaning.views(lines));
        return kept(priority, texts, example -> {
            Scores scores = scorer.weigh(Words.of(example.text())).scores();
            Meant meant = Meant.of(Encoders.all(), example.text());
            return new Seen(scores.none(blend), scorer.likeness().nearness(meant, theme -> true), scorer.likeness().profile(meant), meant);
        });
    }

    private Path file(String name) {
        return kept.resolve(data.plan() + "-" + name + ".read");
    }

    private List<Read> kept(String name, List<Example> texts, Function<Example, Seen> reading) throws IOException {
        if (!Files.exists(file(name))) {
            List<Seen> seen = texts.parallelStream().map(reading).toList();
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(name))))) {
                for (int i = 0; i < seen.size(); i++) {
                    write(out, texts.get(i), seen.get(i));
                }
            }
        }
        return read(file(name));
    }

    private static void write(DataOutputStream out, Example example, Seen seen) throws IOException {
        out.writeUTF(example.priority());
        out.writeUTF(example.theme());
        out.writeUTF(example.text());
        out.writeDouble(seen.none());
        out.writeDouble(seen.near());
        out.writeInt(seen.profile().length);
        for (double share : seen.profile()) {
            out.writeDouble(share);
        }
        byte[] meant = seen.meant().bytes();
        out.writeInt(meant.length);
        out.write(meant);
    }

    private static List<Read> read(Path file) throws IOException {
        List<Read> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (String priority = first(in); priority != null; priority = first(in)) {
                String theme = in.readUTF();
                String text = in.readUTF();
                double none = in.readDouble();
                double near = in.readDouble();
                double[] profile = new double[in.readInt()];
                for (int i = 0; i < profile.length; i++) {
                    profile[i] = in.readDouble();
                }
                all.add(new Read(priority, theme, text, none, near, profile, Meant.of(in.readNBytes(in.readInt()))));
            }
        }
        return all;
    }

    private static String first(DataInputStream in) throws IOException {
        try {
            return in.readUTF();
        } catch (EOFException e) {
            return null;
        }
    }
}
