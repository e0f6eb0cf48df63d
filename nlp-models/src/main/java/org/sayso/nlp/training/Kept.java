package org.sayso.nlp.training;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a model from an earlier build may stay: its manifest names this data and is younger than every class that
 * trains or reads. Saves most of the time of a build that changed nothing here; {@code clean} trains anew.
 */
final class Kept {

    private Kept() {}

    static boolean isCurrent(PlanData data, Path out, String version) throws IOException {
        Path manifest = out.resolve(data.plan() + ".properties");
        for (String file : List.of(".bin", ".themes.tsv", ".train.tsv", ".properties")) {
            if (!Files.exists(out.resolve(data.plan() + file))) {
                return false;
            }
        }
        return Files.readString(manifest).contains(version) && Files.getLastModifiedTime(manifest).compareTo(youngestClass()) > 0;
    }

    private static FileTime youngestClass() throws IOException {
        try (Stream<Path> classes = Files.walk(Path.of(Kept.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
            FileTime youngest = FileTime.fromMillis(0);
            for (Path file : classes.filter(f -> f.toString().endsWith(".class")).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                youngest = time.compareTo(youngest) > 0 ? time : youngest;
            }
            return youngest;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
