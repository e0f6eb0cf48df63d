package org.sayso.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reasons that are shown must be real: words of the text, and words without which the suggestion is weaker. */
class BecauseTest {

    private static final Tagger TAGGER = Tagger.load(TaggerTest.DORSET);

    @Test
    void everyReasonStandsInTheTextAsWritten() throws IOException {
        for (LineFile.Example example : dev()) {
            for (Suggestion suggestion : TAGGER.read(example.text()).suggestions()) {
                suggestion.because().forEach(reason -> assertTrue(example.text().contains(reason), reason));
            }
        }
    }

    @Test
    void takingTheReasonsOutLowersTheConfidenceMoreThanTakingOthersOut() throws IOException {
        Random random = new Random(7);
        double byReasons = 0;
        double byOthers = 0;
        int texts = 0;
        for (LineFile.Example example : dev()) {
            Suggestion top = TAGGER.read(example.text()).suggestions().getFirst();
            int words = top.because().stream().mapToInt(reason -> Words.of(reason).distinct().size()).sum();
            List<String> others = Words.of(example.text()).distinct().stream()
                    .filter(word -> !word.features().isEmpty())
                    .map(Words.Word::asWritten)
                    .filter(word -> top.because().stream().noneMatch(reason -> reason.contains(word)))
                    .toList();
            if (top.because().isEmpty() || others.size() < words) {
                continue;
            }
            List<String> drawn = random.ints(0, others.size()).distinct().limit(words).mapToObj(others::get).toList();
            byReasons += top.confidence() - confidence(without(example.text(), top.because()), top.priority());
            byOthers += top.confidence() - confidence(without(example.text(), drawn), top.priority());
            texts++;
        }
        System.out.printf("Because: over %d texts, taking the reasons out lowers the confidence by %.3f, as many other "
                + "words by %.3f%n", texts, byReasons / texts, byOthers / texts);
        assertTrue(texts > 50);
        assertTrue(byReasons > 3 * Math.max(0, byOthers), byReasons + " against " + byOthers);
        assertTrue(byReasons / texts > 0.1);
    }

    @Test
    void theNearestExamplesCarryTheSuggestionMoreThanOthersOfThatPriority() throws IOException {
        Random random = new Random(7);
        List<Line> all = TAGGER.nearest(TAGGER.meant("a"), Integer.MAX_VALUE).stream().map(Neighbour::line).filter(line -> !line.isTheme()).toList();
        double byNearest = 0;
        double byOthers = 0;
        List<LineFile.Example> texts = dev().stream().filter(example -> example.text().length() > 40).limit(30).toList();
        for (LineFile.Example example : texts) {
            Reading reading = TAGGER.read(example.text());
            Suggestion top = reading.suggestions().getFirst();
            Set<Line> nearest = TAGGER.examplesLike(reading.meant(), top.priority(), 3).stream().map(Neighbour::line).collect(Collectors.toSet());
            List<Line> others = all.stream().filter(line -> line.priority().equals(top.priority()) && !nearest.contains(line)).toList();
            Set<Line> drawn = random.ints(0, others.size()).distinct().limit(3).mapToObj(others::get).collect(Collectors.toSet());
            assertEquals(3, nearest.size());
            byNearest += logOdds(top.confidence()) - logOdds(confidence(TAGGER.without(nearest), example.text(), top.priority()));
            byOthers += logOdds(top.confidence()) - logOdds(confidence(TAGGER.without(drawn), example.text(), top.priority()));
        }
        System.out.printf("Nearest examples: leaving three out lowers the log-odds by %.3f, three others by %.3f%n", byNearest / texts.size(), byOthers / texts.size());
        assertTrue(byNearest / texts.size() > 0.1 && byNearest > 5 * Math.max(0, byOthers), byNearest + " against " + byOthers);
    }

    private static double logOdds(double confidence) {
        return Math.log(confidence / (1 - confidence));
    }

    @Test
    void wordsSideBySideBecomeOnePhrase() {
        List<String> because = TAGGER.read("We need a new foster carer").suggestions().getFirst().because();
        assertEquals("foster carer", because.getFirst());
    }

    private static double confidence(String text, String priority) {
        return confidence(TAGGER, text, priority);
    }

    private static double confidence(Tagger tagger, String text, String priority) {
        return tagger.read(text).suggestions().stream()
                .filter(suggestion -> suggestion.priority().equals(priority))
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    private static String without(String text, List<String> words) {
        String left = text;
        for (String word : words) {
            left = left.replaceAll("(?<![\\p{L}\\p{N}])" + java.util.regex.Pattern.quote(word) + "(?![\\p{L}\\p{N}])", " ");
        }
        return left;
    }

    private static List<LineFile.Example> dev() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("data", TaggerTest.DORSET, "dev.tsv"))) {
            return LineFile.examples(in).stream().filter(e -> !e.priority().equals(Line.NONE)).toList();
        }
    }
}
