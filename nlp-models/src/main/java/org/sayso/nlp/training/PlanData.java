package org.sayso.nlp.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile;
import org.sayso.nlp.LineFile.Example;

/**
 * The data of one plan, as it lies in {@code data/<plan>/}.
 *
 * @param train the plan's own examples and those that others lend it; @param measuring what only measures, by name: {@code dev} and, where there are such files, {@code hard}, {@code plain} and {@code fresh}
 */
public record PlanData(Path folder, String plan, List<Line> themes, List<Example> train, Map<String, List<Example>> measuring) {

    private static final List<String> MEASURING = List.of("dev", "hard", "plain", "fresh");

    public static PlanData read(Path folder) throws IOException {
        try (InputStream themes = Files.newInputStream(folder.resolve("themes.tsv"));
                InputStream train = Files.newInputStream(folder.resolve("train.tsv"))) {
            Map<String, List<Example>> measuring = new LinkedHashMap<>();
            for (String name : MEASURING) {
                if (name.equals("dev") || Files.exists(folder.resolve(name + ".tsv"))) {
                    measuring.put(name, examples(folder.resolve(name + ".tsv")));
                }
            }
            List<Line> lines = LineFile.themes(themes);
            List<Example> own = LineFile.examples(train);
            List<Example> all = new ArrayList<>(own);
            all.addAll(Lent.to(folder, lines, own, measuring.values().stream().flatMap(List::stream).toList()));
            return new PlanData(folder, folder.getFileName().toString(), lines, List.copyOf(all), measuring);
        } catch (IOException e) {
            throw new IOException(folder + ": " + e.getMessage(), e);
        }
    }

    private static List<Example> examples(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return LineFile.examples(in);
        } catch (IOException e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** All that only measures. */
    public List<Example> dev() {
        return measuring.values().stream().flatMap(List::stream).toList();
    }

    /** Every plan under the data folder that has its three files, in alphabetical order. */
    public static List<PlanData> readAll(Path data) throws IOException {
        List<PlanData> plans = new ArrayList<>();
        try (Stream<Path> folders = Files.list(data).filter(Files::isDirectory).sorted()) {
            for (Path folder : folders.toList()) {
                plans.add(read(folder));
            }
        }
        return plans;
    }

    /** Themes first, then these examples: what a model is trained on and what it looks for neighbours in. */
    List<Line> lines(List<Example> examples) {
        List<Line> lines = new ArrayList<>(themes);
        examples.forEach(example -> lines.add(example.line()));
        return lines;
    }

    /** Eight hex digits over what training reads; what only measures is not part of it. */
    String hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readString(folder.resolve("themes.tsv")).getBytes(StandardCharsets.UTF_8));
            digest.update(LineFile.text(train).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
