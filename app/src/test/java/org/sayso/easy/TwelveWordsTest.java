package org.sayso.easy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.partnership.Content;
import org.sayso.plan.Plans;

/** At most twelve words a page, and at most six pages, in every campaign that comes with Sayso. */
class TwelveWordsTest {
    private final TestSite site = Database.H2.site();
    private final Visitor visitor = site.visitor();

    /** Each campaign of the content, as "site/campaign". */
    static Stream<String> campaigns() {
        return Stream.of("dorset", "poole", "portsmouth")
                .flatMap(of -> Content.text("campaigns/" + of + "/list.txt").lines().map(String::strip).filter(slug -> !slug.isEmpty()).map(slug -> of + "/" + slug));
    }

    private Campaign open(String plan, String wording, Instant opens, Instant closes) {
        String id = UUID.randomUUID().toString();
        Campaign made = site.the(CampaignRepository.class).save(new Campaign(
                id, "dorset", "easy-" + id.substring(0, 8), "Easy " + id.substring(0, 8), "What should change here?", null, null, "everyone", plan, opens, closes,
                null, false, false, true, opens, null, null, null, opens, null));
        if (wording != null) {
            site.the(EasyWordingRepository.class).save(new EasyWording(id, wording, opens, null, null));
        }
        return made;
    }

    private Instant now() {
        return site.the(Clock.class).instant();
    }

    /** Every page on the way, also those that somebody sees who picks nothing, types too much, names somebody or sends twice. */
    private List<Document> pages(Campaign campaign) {
        String path = "/c/" + campaign.slug() + "/easy";
        EasyWalk walk = new EasyWalk(visitor, campaign);
        Document words = walk.words("1", "3");
        Document show = walk.typed(words, "More swings").page();
        Document named = walk.typed(words, "My teacher Mr Smith helps").page();
        String thanks = walk.send(show, Map.of("mayQuote", "yes")).mustRedirect().location();
        return new ArrayList<>(List.of(
                visitor.get(path).page(), visitor.get(path + "/topic").page(), visitor.get(path + "/how").page(), visitor.get(path + "/how?topic=0").page(),
                visitor.get(path + "/words?topic=1").page(), words, walk.typed(words, "a".repeat(2001)).page(), show, walk.typed(words, "").page(),
                walk.send(named, Map.of()).page(), walk.send(walk.typed(words, "Other words").page(), Map.of()).page(), visitor.get(thanks).page()));
    }

    private static void isPlain(Document page, String where) {
        int words = EasyWalk.instruction(page);
        assertTrue(words <= EasyWords.MOST, where + " holds " + words + " words: " + page.selectFirst("main").text());
        page.select("main .easy-card__name, main .easy-picked, main .button").forEach(
                label -> assertTrue(EasyWords.count(label.text()) >= 1 && EasyWords.count(label.text()) <= EasyTopics.LONGEST_NAME, where + ": " + label.text()));
        assertFalse(page.select("main .easy > svg, main .easy-scene svg, main .easy-card__pic svg, main form > svg").isEmpty(), where + " has no picture");
        assertNotNull(page.selectFirst("main button[data-listen][hidden][aria-pressed=false]"), where + " can not be listened to");
        assertFalse(page.select("main [data-say]").isEmpty(), where);
        assertTrue(page.selectFirst("main").select("a[href='/c/" + page.selectFirst(".easy-bar a").attr("href").substring(3) + "']").size() > 0, where + " has no way out");
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void everyPageOfEveryCampaignHoldsAtMostTwelveWords(String name) {
        String[] of = name.split("/");
        String plan = Content.text("campaigns/" + name + ".yml").lines().filter(line -> line.startsWith("plan: ")).map(line -> line.substring(6).strip()).findFirst().orElseThrow();
        String wording = StarterWordings.of(of[0]).get(of[1]);
        assertNotNull(wording, name + " has no easy question");
        List<Document> pages = pages(open(plan, wording, now().minusSeconds(60), now().plusSeconds(86_400)));
        assertEquals(wording, pages.getFirst().selectFirst("h1").text());
        pages.forEach(page -> isPlain(page, name + " " + page.title()));
    }

    @Test
    void everyPriorityOfEveryPlanHasACard() {
        for (var plan : site.the(Plans.class).all()) {
            Campaign campaign = open(plan.slug(), null, now().minusSeconds(60), now().plusSeconds(86_400));
            Document page = visitor.get("/c/" + campaign.slug() + "/easy/topic").page();
            assertEquals(plan.priorities().size() + 1, page.select("input[type=radio][name=topic]").size());
            Set<String> icons = Set.copyOf(page.select(".easy-card use").eachAttr("href").stream().map(use -> use.replaceAll(".*#", "")).toList());
            assertEquals(plan.priorities().size() + 1, icons.size(), plan.slug() + ": two cards look alike");
            icons.forEach(icon -> assertTrue(sprite().contains("id=\"" + icon + "\""), icon));
            assertTrue(page.select("input[checked]").isEmpty());
        }
    }

    private static String sprite() {
        try (var in = TwelveWordsTest.class.getResourceAsStream("/static/icons.svg")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whereThereIsNoEasyQuestionAGeneralOneIsAsked() {
        pages(open("dorset-cypf-2020-23", null, now().minusSeconds(60), now().plusSeconds(86_400))).forEach(page -> isPlain(page, page.title()));
        Campaign campaign = open("dorset-cypf-2020-23", "", now().minusSeconds(60), now().plusSeconds(86_400));
        assertEquals("What is good or bad for you?", visitor.get("/c/" + campaign.slug() + "/easy").page().selectFirst("h1").text());
    }

    @ParameterizedTest
    @ValueSource(ints = {-400, 400})
    void aCampaignThatIsNotOpenSaysSoInTwelveWords(int days) {
        Instant opens = now().plus(Duration.ofDays(days));
        Campaign campaign = open("dorset-cypf-2020-23", "What is good?", opens, opens.plus(Duration.ofDays(30)));
        String path = "/c/" + campaign.slug() + "/easy";
        Document page = visitor.get(path).page();
        isPlain(page, path);
        assertEquals(days < 0, page.select("main a[href$=/results]").size() == 1);
        assertEquals(path, visitor.get(path + "/topic").mustRedirect().location());
        assertEquals(path + "?d=shared", visitor.get(path + "/words?topic=1&how=1&d=shared").mustRedirect().location());
    }
}
