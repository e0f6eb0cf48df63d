package org.sayso.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands beside a model: its version, its blend, what it was trained on and how it did. Written by the training
 * as {@code /nlp/<plan>.properties}, read when the model is loaded.
 *
 * @param model the version string that is kept with every suggestion
 * @param blend of all views; @param wordsOnly for a machine on which no encoder can run
 * @param facts sizes and scores, for people and the model card; the tagger does not read them
 */
public record Manifest(String model, Blend blend, Blend wordsOnly, Map<String, String> facts) {

    public Manifest {
        facts = Map.copyOf(facts);
    }

    public void write(Path file) throws IOException {
        Map<String, String> all = new TreeMap<>(facts);
        all.put("model", model);
        put(all, "blend", blend);
        put(all, "words-only", wordsOnly);
        Files.writeString(file, all.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining()));
    }

    private static void put(Map<String, String> all, String name, Blend blend) {
        all.put(name + ".views", said(blend.views()));
        all.put(name + ".none", said(blend.none()));
        all.put(name + ".none-from", Double.toString(blend.noneFrom()));
    }

    private static String said(double[] weights) {
        return Arrays.stream(weights).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    public static Manifest read(InputStream in) throws IOException {
        Properties read = new Properties();
        read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, String> facts = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> facts.put(name, read.getProperty(name)));
        return new Manifest(read.getProperty("model"), blend(read, "blend"), blend(read, "words-only"), facts);
    }

    private static Blend blend(Properties read, String name) {
        return new Blend(weights(read, name + ".views"), weights(read, name + ".none"), Double.parseDouble(read.getProperty(name + ".none-from")));
    }

    private static double[] weights(Properties read, String name) {
        return Arrays.stream(read.getProperty(name).split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
