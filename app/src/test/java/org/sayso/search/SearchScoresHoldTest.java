package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.cast.Database;
import org.sayso.tagging.Profiles;

/** Floors a little under what {@link SearchEvaluation} measured on the half of the judged queries that nothing was chosen on. */
class SearchScoresHoldTest {
    private static Judged judged;

    @BeforeAll
    static void read() throws IOException {
        judged = new Judged(Judged.DORSET, Database.H2.site().the(Profiles.class));
    }

    @AfterAll
    static void close() {
        judged.close();
    }

    private static Judged.Scores report(String way) throws IOException {
        return judged.scores(Judged.ways().get(way)).get("report");
    }

    @Test
    void meaningFindsWhatWordsDoNot() throws IOException {
        assertEquals(40, judged.questions.size());
        assertTrue(report("words alone").recall() < report("meaning alone").recall());
        assertTrue(report("meaning alone").recall() + 0.15 < report("words, meaning, themes and priorities").recall(), "themes help");
        assertTrue(report("meaning, themes and priorities").ndcg() < report("words, meaning, themes and priorities").ndcg() + 0.02, "words do not harm");
    }

    /** The same queries for words, for meaning and for both: recall@10, nDCG@10 and MRR that each way keeps. */
    @ParameterizedTest
    @CsvSource({
        "words alone, 0.145, 0.190, 0.540",
        "meaning alone, 0.290, 0.340, 0.680",
        "words and meaning, 0.320, 0.370, 0.735",
        "'meaning, themes and priorities', 0.580, 0.615, 0.885",
        "'words, meaning, themes and priorities', 0.580, 0.610, 0.890",
        "'the same, as the search page cuts it off', 0.560, 0.605, 0.890"})
    void eachWayOfSearchingHoldsItsFloor(String way, double recall, double ndcg, double mrr) throws IOException {
        Judged.Scores scores = report(way);
        assertTrue(scores.recall() >= recall && scores.ndcg() >= ndcg && scores.mrr() >= mrr, way + ": " + scores);
    }

    @Test
    void whatPlanLeadsAskIsNotTakenForNonsense() {
        Profiles profiles = Database.H2.site().the(Profiles.class);
        assertEquals(List.of(), judged.questions.stream().map(Judged.Question::query).filter(profiles::isNonsense).toList());
    }

    @Test
    void theFloorHolds() throws IOException {
        Judged.Scores shown = report("the same, as the search page cuts it off");
        assertTrue(shown.recall() >= 0.55 && shown.ndcg() >= 0.58, shown.toString());
        Judged.Scores all = judged.scores(Judged.ways().get("words, meaning, themes and priorities")).get("all");
        assertTrue(all.recall() >= 0.52 && all.ndcg() >= 0.55, all.toString());
    }

    @Test
    void copiesAreKnownForTheSame() throws IOException {
        Copies.Counted counted = Copies.count(Judged.DORSET, judged);
        assertEquals(counted.ofSlips(), counted.slips());
        assertTrue(counted.otherWords() >= 18, counted.toString());
        assertTrue(counted.falsely() <= counted.ofTexts() / 100, counted.toString());
        assertEquals(Map.of(150, 20), Map.of(counted.ofSlips(), counted.ofOtherWords()));
    }
}
