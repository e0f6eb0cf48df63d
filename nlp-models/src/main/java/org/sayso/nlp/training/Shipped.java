package org.sayso.nlp.training;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * Trained models that come with the sources, in {@code nlp-models/models}, so that a build need not train: a plan's files are used when
 * they were made from this data by this code, and are what their manifest says byte for byte. Else they are trained anew and put there.
 */
record Shipped(Path folder) {
    static final List<String> TRAINED = List.of(".bin", ".meaning");

    boolean isCurrent(String plan, String version) throws IOException {
        Path manifest = folder.resolve(plan + ".properties");
        if (!Files.exists(manifest)) {
            return false;
        }
        Properties facts = new Properties();
        facts.load(new StringReader(Files.readString(manifest)));
        for (String file : TRAINED) {
            Path there = folder.resolve(plan + file);
            if (!Files.exists(there) || !checksum(there).equals(facts.getProperty("sha256" + file))) {
                return false;
            }
        }
        return version.equals(facts.getProperty("model"));
    }

    void copyTo(String plan, Path out) throws IOException {
        for (String file : List.of(".bin", ".meaning", ".properties")) {
            Files.copy(folder.resolve(plan + file), out.resolve(plan + file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String checksum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
