package org.sayso.nlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What decisions taught a tagger: how much more, or less, a text on a theme belongs to a priority than the tagger thought as it came. One
 * number for each priority and theme, and for "none"; added to the log-chances by the theme's share of the text. No words and no meanings
 * of texts. Made by {@code LearnFromDecisions}, fits the one tagger that it was made beside. Immutable and thread-safe.
 *
 * @param labels the priorities in the tagger's order, then {@link Line#NONE}; @param themes slugs, in the tagger's order
 * @param weights a row for each label: a number for each theme, and last one for whatever the text is about
 */
public record Learned(List<String> labels, List<String> themes, float[][] weights) {
    /** What the last number of a row counts, beside a text's share of themes, which adds up to 1. */
    public static final double ALWAYS = 0.3;

    public Learned {
        labels = List.copyOf(labels);
        themes = List.copyOf(themes);
    }

    /** @param came of the tagger as it came, on these themes */
    public Estimate of(Estimate came) {
        double[] logs = came.logs();
        for (int label = 0; label < logs.length; label++) {
            float[] row = weights[label];
            logs[label] += ALWAYS * row[themes.size()];
            for (int theme = 0; theme < themes.size(); theme++) {
                logs[label] += row[theme] * came.profile()[theme];
            }
        }
        double[] all = Scores.softmax(logs);
        double none = all[all.length - 1];
        double[] chances = new double[all.length - 1];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = all[i] / Math.max(1e-12, 1 - none);
        }
        return new Estimate(chances, none, came.profile());
    }

    /** To be kept, and given to {@link #of(byte[])}. */
    public byte[] bytes() {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(kept)) {
            write(out, labels);
            write(out, themes);
            for (float[] row : weights) {
                for (float weight : row) {
                    out.writeFloat(weight);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.toByteArray();
    }

    /** @throws IllegalArgumentException when these are not {@link #bytes} */
    public static Learned of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<String> labels = read(in);
            List<String> themes = read(in);
            float[][] weights = new float[labels.size()][themes.size() + 1];
            for (float[] row : weights) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = in.readFloat();
                }
            }
            return new Learned(labels, themes, weights);
        } catch (IOException e) {
            throw new IllegalArgumentException("These bytes are nothing learned", e);
        }
    }

    private static void write(DataOutputStream out, List<String> slugs) throws IOException {
        out.writeShort(slugs.size());
        for (String slug : slugs) {
            out.writeUTF(slug);
        }
    }

    private static List<String> read(DataInputStream in) throws IOException {
        List<String> slugs = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            slugs.add(in.readUTF());
        }
        return slugs;
    }
}
