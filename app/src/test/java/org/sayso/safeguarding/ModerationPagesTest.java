package org.sayso.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class ModerationPagesTest {
    private static final Colleague KOFI = Colleague.named("Kofi Brownsea", Role.MODERATOR);
    private final TestSite site;
    private final Campaign campaign;
    private final Visitor moderator;

    ModerationPagesTest(Database database) {
        site = database.site();
        campaign = site.openCampaign();
        moderator = site.signedIn(Role.MODERATOR);
    }

    @Test
    void theQueueShowsTheOldestFirstWithWhatTheSenderAnswered() {
        Response first = site.heard(campaign, "My teacher Mr Purbeck is <b>great</b>", true);
        Response second = site.heard(campaign, "more benches", false);
        Document page = list("held");
        assertEquals(first.id(), page.select("[data-row]").first().id().substring(2));
        assertEquals("Mr Purbeck", page.selectFirst("#r-" + first.id() + " mark").text());
        assertTrue(page.selectFirst("#r-" + first.id() + " .queue__words").text().contains("<b>great</b>"));
        assertTrue(page.selectFirst("#r-" + first.id()).text().contains("May be shown"));
        assertTrue(page.selectFirst("#r-" + second.id()).text().contains("Just read it"));
        assertTrue(page.selectFirst("#r-" + second.id()).text().contains("Read, never shown"));
        assertEquals(2, page.select("[data-row]").size());
    }

    @Test
    void whatCameInWithAListWaitsBehindThoseWhoWerePromisedADayAndIsNeverLate() {
        Response old = site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent(
                "said at a fair last spring", null, null, null, true, "fair-1", "import", "fair-1", Instant.now().minus(Duration.ofDays(200)))).response();
        Response fresh = site.heard(campaign, "more benches", true);
        Document page = list("held");
        assertEquals(List.of("r-" + fresh.id(), "r-" + old.id()), page.select("[data-row]").eachAttr("id"));
        assertTrue(page.selectFirst("#r-" + old.id() + " .clock").text().contains("Came in with a list"));
        assertNull(page.selectFirst("#r-" + old.id() + ".queue__item--urgent"));
        assertEquals("/desk/moderation/" + old.id() + "?decided=" + fresh.id(),
                moderator.submit(detail(fresh), "/desk/moderation/" + fresh.id() + "/release", Map.of()).mustRedirect().location(),
                "from the last one that was sent here it goes on to the lists");
    }

    @Test
    void aReleaseGoesOnToTheNextAndCanBeUndone() {
        Response first = site.heard(campaign, "one", true);
        Response second = site.heard(campaign, "two", true);
        Visitor.Answer answer = moderator.submit(detail(first), "/desk/moderation/" + first.id() + "/release", Map.of()).mustRedirect();
        assertEquals("/desk/moderation/" + second.id() + "?decided=" + first.id(), answer.location());
        Document next = moderator.get(answer.location()).page();
        assertTrue(next.selectFirst("[role=status]").text().contains("Released."));
        moderator.submit(next, "/desk/moderation/" + first.id() + "/undoing", Map.of()).mustRedirect();
        assertEquals(Standing.HELD, now(first).standing());
    }

    @Test
    void aReleaseFromTheListComesBackToTheList() {
        Response response = site.heard(campaign, "one", true);
        Visitor.Answer answer = moderator.submit(list("held"), "/desk/moderation/" + response.id() + "/release", Map.of()).mustRedirect();
        assertEquals("/desk/moderation?decided=" + response.id(), answer.location());
        assertEquals(Standing.RELEASED, now(response).standing());
        assertTrue(list("held").select("[data-row]").isEmpty());
        assertNotNull(list("held").selectFirst(".empty"));
        assertEquals(1, list("released").select("[data-row]").size());
    }

    @Test
    void whatIsLongOrMarkedIsOpenedBeforeItIsReleased() {
        for (String words : new String[] {"many words ".repeat(150).strip(), "ring me on 07700 900123"}) {
            Response response = site.heard(campaign, words, true);
            String release = "form[action='/desk/moderation/" + response.id() + "/release']";
            assertNull(list("held").selectFirst(release));
            assertNotNull(detail(response).selectFirst(release));
        }
    }

    @Test
    void eachReasonShowsWhatTheSenderWillRead() {
        Response response = site.heard(campaign, "one", true);
        Document page = detail(response);
        assertEquals(PrivateReason.values().length, page.select("#keep input[type=radio]").size());
        for (PrivateReason reason : PrivateReason.values()) {
            String kind = page.selectFirst("#kind-" + reason.slug()).text();
            assertTrue(kind.contains("We") && !kind.contains("feedback.private"), kind);
        }
        moderator.submit(page, "/desk/moderation/" + response.id() + "/keeping", Map.of("reason", "unkind")).mustRedirect();
        assertEquals("unkind", now(response).privateReason());
        assertTrue(list("kept").selectFirst("#r-" + response.id()).text().contains("It is unkind"));
    }

    @Test
    void keepingPrivateWithoutAReasonIsAskedAgain() {
        Response response = site.heard(campaign, "one", true);
        Visitor.Answer answer = moderator.submit(detail(response), "/desk/moderation/" + response.id() + "/keeping", Map.of());
        assertEquals(422, answer.status());
        assertNotNull(answer.page().getElementById("reason-error"));
        assertEquals(Standing.HELD, now(response).standing());
    }

    @Test
    void otherWordsAreRefusedAndStayInTheField() {
        Response response = site.heard(campaign, "Mr Brown shouts", true);
        Document page = detail(response);
        String action = "/desk/moderation/" + response.id() + "/release";
        Visitor.Answer wrong = moderator.post(action, Map.of(
                "_token", token(page), "version", response.version(), "words", "[removed] whispers"));
        assertEquals(422, wrong.status());
        assertEquals("[removed] whispers", wrong.page().getElementById("words").wholeText());
        assertEquals(Standing.HELD, now(response).standing());
        moderator.post(action, Map.of("_token", token(page), "version", response.version(), "words", "[removed] shouts")).mustRedirect();
        assertEquals("[removed] shouts", now(response).shownWords());
    }

    @Test
    void whoIsTooLateReadsWhoDecidedAndKeepsWhatWasTyped() {
        Response response = site.heard(campaign, "Mr Brown shouts", true);
        Document page = detail(response);
        site.the(KeepPrivate.class).keepPrivate(KOFI, response.id(), null, PrivateReason.NAME_IN_IT);
        Visitor.Answer answer = moderator.post("/desk/moderation/" + response.id() + "/release", Map.of(
                "_token", token(page), "version", response.version(), "words", "[removed] shouts"));
        assertEquals(409, answer.status());
        assertTrue(answer.page().text().contains("Kofi Brownsea kept this private on"), answer.page().text());
        assertEquals("[removed] shouts", answer.page().getElementById("typed").wholeText());
        assertEquals(Standing.KEPT_PRIVATE, now(response).standing());
    }

    @Test
    void wordsThatWereTakenBackAreOnNoPage() {
        Response response = site.heard(campaign, "a secret harbour", true);
        Document page = detail(response);
        site.the(TakeBack.class).takeBack(response.id());
        Visitor.Answer answer = moderator.post("/desk/moderation/" + response.id() + "/release", Map.of(
                "_token", token(page), "version", response.version(), "words", "a secret [removed]"));
        assertEquals(409, answer.status());
        assertTrue(answer.page().text().contains("The sender has taken this back"));
        assertFalse(answer.body().contains("secret"));
        assertEquals(404, moderator.get("/desk/moderation/" + response.id()).status());
    }

    @Test
    void holdingAgainTakesItOffAtOnce() {
        Response response = site.heard(campaign, "one", true);
        site.the(ReleaseResponse.class).release(KOFI, response.id(), null, null);
        assertTrue(now(response).isQuotable());
        moderator.submit(list("released"), "/desk/moderation/" + response.id() + "/holding", Map.of()).mustRedirect();
        assertFalse(now(response).isQuotable());
    }

    @Test
    void aResponseHandedOverIsGoneForTheModerator() {
        Response response = site.heard(campaign, "I am scared at home", true);
        moderator.submit(detail(response), "/desk/moderation/" + response.id() + "/concern", Map.of("note", "look soon")).mustRedirect();
        assertEquals(404, moderator.get("/desk/moderation/" + response.id()).status());
        for (String show : new String[] {"held", "released", "kept"}) {
            assertFalse(list(show).text().contains("scared at home"));
        }
    }

    @Test
    void aFormWithoutAVersionDecidesNothing() {
        Response response = site.heard(campaign, "one", true);
        assertEquals(409, moderator.post("/desk/moderation/" + response.id() + "/release", Map.of("_token", token(detail(response)))).status());
        assertEquals(Standing.HELD, now(response).standing());
    }

    @Test
    void aResponseOfAnotherPartnershipIsNotFound() {
        Response other = site.heard(site.campaignOf("poole"), "not ours", true);
        assertEquals(404, moderator.get("/desk/moderation/" + other.id()).status());
        assertEquals(404, moderator.post("/desk/moderation/" + other.id() + "/release", Map.of("_token", token(list("held")), "version", 0)).status());
        assertFalse(moderator.get("/desk/moderation").body().contains("not ours"));
    }

    private Document list(String show) {
        return moderator.get("/desk/moderation?show=" + show + "&campaign=" + campaign.slug()).page();
    }

    private Document detail(Response response) {
        return moderator.get("/desk/moderation/" + response.id()).page();
    }

    private static String token(Document page) {
        return page.selectFirst("input[name=_token]").attr("value");
    }

    private Response now(Response response) {
        return site.the(ResponseRepository.class).findByPartnershipAndId("dorset", response.id()).orElseThrow();
    }
}
