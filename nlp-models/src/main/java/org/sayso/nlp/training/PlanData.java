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
import java.util.List;
import java.util.stream.Stream;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile;
import org.sayso.nlp.LineFile.Example;

/** The data of one plan, as it lies in {@code data/<plan>/}. */
public record PlanData(Path folder, String plan, List<Line> themes, List<Example> train, List<Example> dev) {

    public static PlanData read(Path folder) throws IOException {
        try (InputStream themes = Files.newInputStream(folder.resolve("themes.tsv"));
                InputStream train = Files.newInputStream(folder.resolve("train.tsv"));
                InputStream dev = Files.newInputStream(folder.resolve("dev.tsv"))) {
            return new PlanData(
                    folder,
                    folder.getFileName().toString(),
                    LineFile.themes(themes),
                    LineFile.examples(train),
                    LineFile.examples(dev));
        } catch (IOException e) {
            throw new IOException(folder + ": " + e.getMessage(), e);
        }
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

    /** Eight hex digits over the files that training reads; the development set is not among them. */
    String hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : List.of("themes.tsv", "train.tsv")) {
                digest.update(Files.readString(folder.resolve(name)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
