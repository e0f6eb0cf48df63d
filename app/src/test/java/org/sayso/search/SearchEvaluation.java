package org.sayso.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.tagging.Profiles;

/**
 * Measures search on judged queries, each way of searching beside the others, with the index and the weights that the site uses, and writes
 * a report in Markdown. Arguments: the folder with {@code search.tsv}, the report to write. Not a test; {@link SearchScoresHoldTest} holds floors.
 */
final class SearchEvaluation {
    private final StringBuilder out = new StringBuilder();

    private SearchEvaluation() {}

    public static void main(String[] args) throws IOException {
        try (TestSite site = TestSite.start(Database.H2.freshProperties()); Judged judged = new Judged(Path.of(args[0]), site.the(Profiles.class))) {
            String report = new SearchEvaluation().write(judged, Path.of(args[0]), site.the(Profiles.class));
            Files.writeString(Path.of(args[1]), report);
            System.out.println(report);
        }
        System.exit(0);
    }

    private String write(Judged judged, Path data, Profiles profiles) throws IOException {
        int relevant = judged.questions.stream().mapToInt(question -> question.relevant().size()).sum();
        line("# Search on %s", data.getFileName());
        line("");
        line("%d queries as a plan lead would type them, over the %d texts of `hard.tsv` and `plain.tsv`; %.1f texts answer one. Weights were chosen on the",
                judged.questions.size(), judged.texts.size(), (double) relevant / judged.questions.size());
        line("first half (choose), the second only reports. Models: %s.", profiles.model().orElse("none"));
        line("");
        table(Judged.ways(), judged);
        line("");
        line("The last line is what the page shows: nothing further from the query than %.2f, of at most 1.5, nor %.2f behind the nearest, unless it has the words.", Likeness.CLOSE, Likeness.BEHIND);
        line("It finds %.0f texts a query.", mean(judged, Judged.ways().get("the same, as the search page cuts it off")));
        line("");
        line("## Weights of themes and priorities beside 1 for meaning, without words");
        line("");
        table(weights(), judged);
        copies(Copies.count(data, judged));
        line("");
        line("## Each query of the reporting half, words, meaning, themes and priorities");
        line("");
        line("| query | texts that answer | among the first ten |");
        line("|---|---|---|");
        for (Judged.Question question : judged.questions.stream().filter(Judged.Question::reports).toList()) {
            List<String> found = new ArrayList<>(judged.found(Judged.ways().get("words, meaning, themes and priorities"), question));
            List<String> ten = found.subList(0, Math.min(10, found.size()));
            line("| %s | %d | %d |", question.query(), question.relevant().size(), question.relevant().stream().filter(ten::contains).count());
        }
        return out.toString();
    }

    private static Map<String, Judged.Way> weights() {
        Map<String, Judged.Way> ways = new LinkedHashMap<>();
        for (float themes : new float[] {0.1f, 0.2f, 0.3f, 0.4f, 0.6f, 1}) {
            for (float priorities : new float[] {0, 0.1f, 0.2f}) {
                ways.put(String.format(Locale.ROOT, "themes %.1f, priorities %.1f", themes, priorities),
                        (searcher, query, profile) -> Judged.near(searcher, Likeness.asked(profile, 1, themes, priorities)));
            }
        }
        return ways;
    }

    private void table(Map<String, Judged.Way> ways, Judged judged) throws IOException {
        line("| | choose: recall@10 / nDCG@10 / MRR | report: recall@10 / nDCG@10 / MRR | all |");
        line("|---|---|---|---|");
        for (Map.Entry<String, Judged.Way> way : ways.entrySet()) {
            Map<String, Judged.Scores> scores = judged.scores(way.getValue());
            line("| %s | %s | %s | %s |", way.getKey(), said(scores.get("choose")), said(scores.get("report")), said(scores.get("all")));
        }
    }

    private void copies(Copies.Counted counted) {
        line("");
        line("## Texts that say the same");
        line("");
        line("Character shingles from %.3f (Jaccard) or meaning from %.2f: found %d of %d copies with slips of the keys, %d of %d that say it in other words",
                Shingles.SAME, Likeness.SAME, counted.slips(), counted.ofSlips(), counted.otherWords(), counted.ofOtherWords());
        line("(and %d of %d of training texts, which any other measure is to be chosen on); of the %d texts, which are all different,", counted.ofTrain(), counted.ofAllOfTrain(), counted.ofTexts());
        line("%d (%.1f %%) were taken for the same as another.", counted.falsely(), 100.0 * counted.falsely() / counted.ofTexts());
    }

    private static double mean(Judged judged, Judged.Way way) throws IOException {
        double all = 0;
        for (Judged.Question question : judged.questions) {
            all += judged.found(way, question).size();
        }
        return all / judged.questions.size();
    }

    private static String said(Judged.Scores scores) {
        return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", scores.recall(), scores.ndcg(), scores.mrr());
    }

    private void line(String format, Object... values) {
        out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }
}
