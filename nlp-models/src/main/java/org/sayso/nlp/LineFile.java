package org.sayso.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the module's tab-separated files: UTF-8, one header line, no quoting.
 *
 * <p>Themes: {@code priority theme-slug theme name plain line}, several lines a theme. Examples: {@code priority theme also who batch text}.
 * Same themes: {@code from-plan from-theme to-plan to-theme}.
 */
public final class LineFile {

    /**
     * A labelled example.
     *
     * @param theme slug, empty where nobody told it; @param also slugs of further themes, joined by a bar; mostly empty
     * @param who the writer's role: child, young_person, parent, carer or practitioner
     * @param batch the sitting in which it was written; siblings share it, and no batch is split
     */
    public record Example(String priority, String theme, String also, String who, String batch, String text) {
        public Line line() {
            return new Line(priority, theme, null, text);
        }
    }

    /** A theme of one plan that another files under a theme of its own. */
    public record SameTheme(String fromPlan, String fromTheme, String toPlan, String toTheme) {}

    private static final String THEMES = "priority\ttheme-slug\ttheme name\tplain line";
    private static final String EXAMPLES = "priority\ttheme\talso\twho\tbatch\ttext";
    private static final String SAME_THEMES = "from-plan\tfrom-theme\tto-plan\tto-theme";

    private LineFile() {}

    /** @throws IOException naming the line, when one has not its columns or the header is another */
    public static List<Line> themes(InputStream in) throws IOException {
        return rows(in, THEMES).stream().map(row -> new Line(row[0], row[1], row[2], row[3])).toList();
    }

    /** @throws IOException as for {@link #themes} */
    public static List<Example> examples(InputStream in) throws IOException {
        return rows(in, EXAMPLES).stream().map(row -> new Example(row[0], row[1], row[2], row[3], row[4], row[5])).toList();
    }

    /** What {@link #examples} reads. */
    public static String text(List<Example> examples) {
        return examples.stream().map(e -> String.join("\t", e.priority(), e.theme(), e.also(), e.who(), e.batch(), e.text()) + "\n")
                .collect(Collectors.joining("", EXAMPLES + "\n", ""));
    }

    /** @throws IOException as for {@link #themes} */
    public static List<SameTheme> sameThemes(InputStream in) throws IOException {
        return rows(in, SAME_THEMES).stream().map(row -> new SameTheme(row[0], row[1], row[2], row[3])).toList();
    }

    private static List<String[]> rows(InputStream in, String header) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        if (!header.equals(reader.readLine())) {
            throw new IOException("Line 1: the header must be '" + header + "'");
        }
        int columns = header.split("\t").length;
        List<String[]> rows = new ArrayList<>();
        int number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String[] row = line.split("\t", -1);
            if (row.length != columns || row[0].isBlank() || row[columns - 1].isBlank()) {
                throw new IOException("Line " + number + ": " + columns + " columns expected, the first and the last of them filled");
            }
            rows.add(row);
        }
        return rows;
    }
}
