package org.sayso.web;

import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A short hash over every style sheet, script and picture, put into their addresses, so that a phone may keep them for a
 * year and still gets new ones after a release.
 */
@Context
public class AssetVersion {
    private final String version;

    AssetVersion() {
        try {
            URI folder = AssetVersion.class.getResource("/static").toURI();
            if (folder.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                    version = hash(jar.getPath("/static"));
                }
            } else {
                version = hash(Path.of(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public String version() {
        return version;
    }

    private static String hash(Path folder) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted(java.util.Comparator.comparing(Path::toString)).toList();
            for (Path file : sorted) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 5);
    }
}
