package org.sayso.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.ResponseRepository;
import org.sayso.nlp.grouping.FourRules;

/** Many responses are looked through in a few seconds; {@code -Dthemes.many=2000} takes more of them, and a minute to read them first. */
class ManyResponsesTest {
    private static final int MANY = Integer.getInteger("themes.many", 400);

    @Test
    void manyAreGroupedInSecondsAndKeepTheRules() throws IOException {
        Map<String, Object> settings = new HashMap<>(Database.H2.freshProperties());
        settings.put("sayso.themes.first", "1h");
        try (TestSite site = TestSite.start(settings)) {
            Campaign campaign = site.openCampaign();
            for (String words : texts()) {
                String id = site.heard(campaign, words, true).id();
                site.the(ResponseRepository.class).decide(id, "RELEASED", null, null, site.the(Clock.class).instant());
            }
            site.settled();
            long before = System.nanoTime();
            Found found = site.the(FindGroups.class).in("dorset-cypf-2020-23", Set.of());
            long milliseconds = (System.nanoTime() - before) / 1_000_000;
            System.out.println(found.pockets().size() + " responses, " + found.places().size() + " far, " + found.groups().size() + " groups in " + milliseconds + " ms");
            assertEquals(MANY, found.pockets().size());
            assertEquals(0, found.broken());
            assertTrue(found.groups().stream().allMatch(g -> g.group().size() >= FourRules.least(MANY)));
            before = System.nanoTime();
            assertEquals(found.groups().toString().replaceAll("\\[F@\\w+", ""), site.the(FindGroups.class).in("dorset-cypf-2020-23", Set.of()).groups().toString().replaceAll("\\[F@\\w+", ""));
            System.out.println("and again in " + (System.nanoTime() - before) / 1_000_000 + " ms");
            assertTrue(milliseconds < 30_000, "took " + milliseconds + " ms");
        }
    }

    /** Cut short, so that they are new to the tagger. */
    private static List<String> texts() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ManyResponsesTest.class.getResourceAsStream("/nlp/dorset-cypf-2020-23.train.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.substring(line.lastIndexOf('\t') + 1)).map(text -> text.substring(0, Math.max(1, text.length() * 2 / 3)))
                    .distinct().limit(MANY).toList();
        }
    }
}
