package org.sayso.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Reading;
import org.sayso.nlp.Suggestion;
import org.sayso.nlp.Tagger;

/**
 * Scores a tagger on what a plan itself quotes from children and young people: the lines in italics below each heading "Message(s) from …",
 * one such heading a priority and in their order. The plan's text is read where it lies and no sentence of it goes into the report or the data.
 * Arguments: the plan's slug, the plan's text, the plan's file under {@code content/plans}, the report to write.
 */
final class PlanMessages {
    private static final Pattern HEADING = Pattern.compile("#+ Messages? from .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTE = Pattern.compile("\\*([^*]+)\\*", Pattern.DOTALL);
    private static final Pattern PRIORITY = Pattern.compile("- number: \\d+\\s+slug: (\\S+)");

    private PlanMessages() {}

    public static void main(String[] args) throws IOException {
        List<String> priorities = PRIORITY.matcher(Files.readString(Path.of(args[2]))).results().map(m -> m.group(1)).toList();
        List<Example> quotes = quotes(Files.readString(Path.of(args[1])), priorities);
        Tagger tagger = Tagger.load(args[0]);
        int first = 0;
        int second = 0;
        StringBuilder rows = new StringBuilder();
        for (Example quote : quotes) {
            Reading reading = tagger.read(quote.text());
            List<String> best = reading.suggestions().stream().limit(2).map(Suggestion::priority).toList();
            int rank = reading.suggestions().stream().map(Suggestion::priority).toList().indexOf(quote.priority());
            first += rank == 0 ? 1 : 0;
            second += rank <= 1 ? 1 : 0;
            rows.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %d |%n", quote.priority(), best.getFirst(), reading.suggestions().getFirst().confidence(), rank + 1));
        }
        Files.writeString(Path.of(args[3]), String.format("# %s on the plan's own messages from young people%n%n%d messages, each filed as the plan prints it."
                + " First: %d. Among the first two: %d.%n%n| the plan prints it under | read as | confidence | place of the plan's priority |%n|---|---|---|---|%n%s",
                tagger.model(), quotes.size(), first, second, rows));
    }

    static List<Example> quotes(String plan, List<String> priorities) {
        List<Example> quotes = new ArrayList<>();
        int block = -1;
        StringBuilder inside = new StringBuilder();
        boolean isInside = false;
        for (String line : (plan + "\n# end").split("\n")) {
            if (line.startsWith("#")) {
                if (isInside) {
                    String priority = priorities.get(block);
                    QUOTE.matcher(inside).results().forEach(m -> quotes.add(
                            new Example(priority, "", "", "young_person", "plan", m.group(1).replaceAll("\\s+", " ").strip())));
                }
                isInside = HEADING.matcher(line.strip()).matches();
                block += isInside ? 1 : 0;
                inside.setLength(0);
            } else if (isInside) {
                inside.append(line).append('\n');
            }
        }
        return quotes;
    }
}
