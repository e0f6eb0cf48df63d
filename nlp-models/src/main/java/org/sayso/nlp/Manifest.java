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
 * @param facts sizes and scores, for people and the model card; the tagger does not read them
 */
public record Manifest(String model, Blend blend, Map<String, String> facts) {

    public Manifest {
        facts = Map.copyOf(facts);
    }

    public void write(Path file) throws IOException {
        Map<String, String> all = new TreeMap<>(facts);
        all.put("model", model);
        all.put("blend.words", Double.toString(blend.words()));
        all.put("blend.themes", Double.toString(blend.themes()));
        all.put("blend.examples", Double.toString(blend.examples()));
        all.put("blend.none", Arrays.stream(blend.none()).mapToObj(Double::toString).collect(Collectors.joining(" ")));
        all.put("blend.none-from", Double.toString(blend.noneFrom()));
        Files.writeString(file, all.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining()));
    }

    static Manifest read(InputStream in) throws IOException {
        Properties read = new Properties();
        read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Blend blend = new Blend(
                number(read, "blend.words"),
                number(read, "blend.themes"),
                number(read, "blend.examples"),
                Arrays.stream(read.getProperty("blend.none").split(" ")).mapToDouble(Double::parseDouble).toArray(),
                number(read, "blend.none-from"));
        Map<String, String> facts = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> facts.put(name, read.getProperty(name)));
        return new Manifest(read.getProperty("model"), blend, facts);
    }

    private static double number(Properties read, String name) {
        return Double.parseDouble(read.getProperty(name));
    }
}
