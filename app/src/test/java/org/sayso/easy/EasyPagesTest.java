package org.sayso.easy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.ComeBackCodes;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;

class EasyPagesTest {
    private final TestSite site = Database.H2.site();
    private final Visitor visitor = site.visitor();
    private final Campaign campaign = site.openCampaign();
    private final String path = "/c/" + campaign.slug() + "/easy";
    private final EasyWalk walk = new EasyWalk(visitor, campaign);

    private long heard() {
        return site.the(ResponseRepository.class).countHeard(campaign.id());
    }

    private Response kept(String thanks) {
        return site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", site.the(ComeBackCodes.class).hash(walk.code(thanks))).orElseThrow();
    }

    private EasyAnswer pictures(Response response) {
        return site.the(EasyAnswerRepository.class).of("dorset", List.of(response.id())).getFirst();
    }

    @Test
    void wordsAndPicturesAreKeptHeldOnTheLastPage() {
        Response kept = kept(walk.sent("5", "3", "The swing is broken", "yes"));
        assertEquals(Standing.HELD, kept.standing());
        assertEquals("The swing is broken", kept.words());
        assertEquals("easy", kept.channel());
        assertTrue(kept.mayQuote());
        assertEquals(new EasyAnswer(kept.id(), "best-place-to-live", "bad", true), pictures(kept));
    }

    @Test
    void nothingIsStoredBeforeTheLastPage() {
        visitor.get(path);
        visitor.get(path + "/topic");
        visitor.get(path + "/how?topic=2");
        walk.typed(walk.words("2", "1"), "A slide");
        assertEquals(0, heard());
    }

    @Test
    void picturesAloneAreAnAnswerThatNobodyTakesForAQuotation() {
        Response kept = kept(walk.sent("4", "2", " ", "yes"));
        assertEquals("Chosen by pictures: School. It is OK.", kept.words());
        assertFalse(kept.mayQuote(), "whatever was sent");
        assertFalse(pictures(kept).typed());
        assertEquals("other", pictures(kept(walk.sent("0", "1", "", ""))).topic());
    }

    @Test
    void leavingOutTheAnswerAboutShowingMeansNo() {
        assertFalse(kept(walk.sent("1", "1", "A bench", "")).mayQuote());
    }

    @Test
    void sentAgainItIsOneResponseWithOneCode() {
        Document last = walk.typed(walk.words("1", "1"), "A pond").page();
        String first = walk.code(walk.send(last, Map.of("mayQuote", "no")).mustRedirect().location());
        assertEquals(first, walk.code(walk.send(last, Map.of("mayQuote", "no")).mustRedirect().location()));
        assertEquals(1, heard());
    }

    @Test
    void whoGoesBackAndSendsOtherWordsDecidesWhetherTheyAreASecondAnswer() {
        Document words = walk.words("1", "1");
        String thanks = walk.send(walk.typed(words, "A pond").page(), Map.of()).mustRedirect().location();
        Visitor.Answer other = walk.send(walk.typed(words, "A bigger pond").page(), Map.of());
        assertEquals(409, other.status());
        assertEquals(1, heard());
        assertEquals(walk.code(thanks), walk.code(other.page().selectFirst(".easy-go a").attr("href")));
        walk.send(other.page(), Map.of()).mustRedirect();
        assertEquals(2, heard());
    }

    @Test
    void aPageWithoutAPickAsksForOneAndKeepsTheRest() {
        Visitor.Answer answer = visitor.get(path + "/how?how=2");
        assertEquals(422, answer.status());
        assertTrue(answer.page().title().startsWith("Error: "));
        assertEquals("Error: Please pick one.", answer.page().selectFirst("#topic-error").text());
        assertEquals("2", answer.page().selectFirst("input[type=hidden][name=how]").val());
        assertEquals(422, visitor.get(path + "/words?topic=1").status());
        assertEquals(422, visitor.get(path + "/how?topic=77").status());
        assertEquals(422, walk.send(walk.typed(walk.words("1", "1"), "Ducks").page(), Map.of("how", "9")).status());
        assertEquals(0, heard());
    }

    @Test
    void wordsThatAreTooManyComeBack() {
        String many = "duck ".repeat(500).strip();
        Visitor.Answer answer = walk.typed(walk.words("1", "1"), many);
        assertEquals(422, answer.status());
        assertEquals(many, answer.page().selectFirst("textarea").wholeText().strip());
    }

    @Test
    void onTheWayBackTheWordsAreStillThere() {
        Document last = walk.typed(walk.words("3", "2"), "A <b>hut</b>").page();
        Document back = visitor.post(path + "/words?back", Map.of(
                "go", "back", "text", "A <b>hut</b>", "topic", "3", "how", "2", "mayQuote", "yes", "token", last.selectFirst("input[name=token]").val())).page();
        assertEquals("A <b>hut</b>", back.selectFirst("textarea").wholeText().strip());
        assertTrue(walk.typed(back, "A hut").page().selectFirst("#show-yes").hasAttr("checked"));
    }

    @Test
    void nothingIsTickedBeforeSheDoes() {
        assertTrue(walk.typed(walk.words("1", "1"), "A kite").page().select("[checked]").isEmpty());
        assertTrue(visitor.get(path + "/how?topic=1").page().select("[checked]").isEmpty());
    }

    @Test
    void whatMayTellWhoSomebodyIsIsAskedAboutFirst() {
        Visitor.Answer check = walk.send(walk.typed(walk.words("4", "3"), "Mr Smith shouts").page(), Map.of("mayQuote", "yes"));
        assertEquals(200, check.status());
        assertEquals(0, heard());
        assertEquals("Mr Smith", check.page().selectFirst("mark").text());
        assertEquals(List.of("out", "private"), check.page().select("button[name=sure]").eachAttr("value"));
        assertEquals(1, check.page().select("button[name=sure]").eachAttr("class").stream().distinct().count(), "both look the same");
        Response out = kept(walk.send(check.page(), Map.of("sure", "out")).mustRedirect().location());
        assertEquals("[removed] shouts", out.words());
        assertTrue(out.mayQuote());
        Document again = walk.send(walk.typed(walk.words("4", "3"), "Mr Smith shouts").page(), Map.of("mayQuote", "yes")).page();
        Response whole = kept(walk.send(again, Map.of("sure", "private")).mustRedirect().location());
        assertEquals("Mr Smith shouts", whole.words());
        assertFalse(whole.mayQuote());
    }

    @Test
    void whereNothingIsLeftThePicturesCount() {
        Document check = walk.send(walk.typed(walk.words("4", "3"), "Mr Smith").page(), Map.of()).page();
        assertEquals("Chosen by pictures: School. It is bad.", kept(walk.send(check, Map.of("sure", "out")).mustRedirect().location()).words());
    }

    @Test
    void theCodeOpensTheAnswerAndTakenBackThePicturesAreGone() {
        String code = walk.code(walk.sent("2", "1", "I like the beach", "yes"));
        Response kept = site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", site.the(ComeBackCodes.class).hash(code)).orElseThrow();
        assertTrue(visitor.post("/i", Map.of("code", code)).body().contains("I like the beach"));
        assertTrue(site.the(EasyAnswerRepository.class).existsById(kept.id()));
        site.the(org.sayso.feedback.TakeBack.class).takeBack(kept.id());
        assertTrue(site.the(ChosenPictures.class).of(List.of(kept)).isEmpty(), "at once");
        site.settled();
        assertFalse(site.the(EasyAnswerRepository.class).existsById(kept.id()));
    }

    @Test
    void aSharedDeviceStaysShared() {
        for (String at : List.of("", "/topic", "/how?topic=1", "/words?topic=1&how=1")) {
            Document page = visitor.get(path + at + (at.contains("?") ? "&" : "?") + "d=shared").page();
            page.select("main .easy-bar a, main .easy-go a").forEach(link -> assertTrue(link.attr("href").contains("d=shared"), at + ": " + link));
            page.select("main form").forEach(form -> assertTrue(form.attr("action").contains("d=shared") || form.select("input[name=d]").hasAttr("value"), at));
        }
        Document words = visitor.get(path + "/words?topic=1&how=1&d=shared").page();
        Document last = visitor.submit(words, path + "/words?d=shared", Map.of("text", "")).page();
        String thanks = visitor.submit(last, path + "/answer?d=shared", Map.of()).mustRedirect().location();
        assertTrue(thanks.endsWith("&d=shared"));
        assertEquals(path + "?d=shared", visitor.get(thanks).page().selectFirst("[data-shared]").attr("data-shared-to"));
    }

    @Test
    void noPageHoldsACookieAndTheCampaignLeadsHere() {
        assertEquals("", visitor.get(path + "/words?topic=1&how=1").header("Set-Cookie"));
        assertEquals(1, visitor.get("/c/" + campaign.slug()).page().select("main a[href=" + path + "]").size());
        assertEquals(404, visitor.get("/c/nowhere/easy").status());
        assertEquals("/i?done=hour-over", visitor.get(path + "/thanks?r=made-up").mustRedirect().location());
    }
}
