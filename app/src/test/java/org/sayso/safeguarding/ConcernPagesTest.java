package org.sayso.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class ConcernPagesTest {
    private static final Colleague IDRIS = Colleague.named("Idris Durdle", Role.MODERATOR);
    private final TestSite site;
    private final Visitor lead;
    private final Response response;
    private final String id;
    private final String address;

    ConcernPagesTest(Database database) {
        site = database.site();
        lead = site.signedIn(Role.SAFEGUARDING_LEAD);
        response = site.heard(site.openCampaign(), "I am scared of the harbour wall", true);
        id = site.the(RaiseConcern.class).raise(IDRIS, response.id(), null, "third time this week");
        address = "/desk/concerns/" + id;
    }

    @Test
    void theListSaysWhoAndHowLongAndNotWhat() {
        Document page = lead.get("/desk/concerns").page();
        assertNotNull(page.selectFirst("a[href='" + address + "']"));
        assertTrue(page.text().contains("Decide within"));
        assertFalse(page.text().contains("harbour wall"));
        assertFalse(page.text().contains("third time"));
    }

    @Test
    void theWordsStandBehindAWarningAndEachViewIsWrittenDown() {
        long before = views();
        Document page = lead.get(address).page();
        assertEquals("I am scared of the harbour wall", page.selectFirst("details:not([open]) .queue__words").text());
        assertTrue(page.text().contains("These words may be about harm"));
        assertEquals(before + 1, views());
    }

    @Test
    void noConcernSendsItBackHeld() {
        lead.submit(lead.get(address).page(), address + "/taking-on", Map.of()).mustRedirect();
        decide(Map.of("outcome", "no_concern", "reason", "A song lyric")).mustRedirect();
        assertEquals(Standing.HELD, now().standing());
        assertTrue(lead.get(address).page().text().contains("A song lyric"));
        assertTrue(lead.get("/desk/moderation/" + response.id()).page().text().contains("It is back in the queue"));
    }

    @Test
    void anyOtherOutcomeKeepsItOutOfSight() {
        for (String outcome : new String[] {"advice", "early_help", "referral", "police"}) {
            Response one = site.heard(site.openCampaign(), "words", true);
            String concern = site.the(RaiseConcern.class).raise(IDRIS, one.id(), null, null);
            String at = "/desk/concerns/" + concern;
            lead.submit(lead.get(at).page(), at + "/decision", Map.of("outcome", outcome, "reason", "because", "reference", "AB 12")).mustRedirect();
            assertEquals(Standing.CONCERN, site.the(ResponseRepository.class).findById(one.id()).orElseThrow().standing());
        }
    }

    @Test
    void aDecisionNeedsAReasonAndAReferralItsNumber() {
        Visitor.Answer nothing = decide(Map.of());
        assertEquals(422, nothing.status());
        assertNotNull(nothing.page().getElementById("outcome-error"));
        assertNotNull(nothing.page().getElementById("reason-error"));
        Visitor.Answer noNumber = decide(Map.of("outcome", "referral", "reason", "Rang the front door"));
        assertEquals(422, noNumber.status());
        assertNotNull(noNumber.page().getElementById("reference-error"));
        assertEquals("Rang the front door", noNumber.page().getElementById("reason").wholeText());
        assertTrue(noNumber.page().getElementById("outcome-referral").hasAttr("checked"));
    }

    @Test
    void whoHandedItOverCanNotSayAloneThatThereIsNoConcern() {
        Response own = site.heard(site.openCampaign(), "words", true);
        lead.submit(lead.get("/desk/moderation/" + own.id()).page(), "/desk/moderation/" + own.id() + "/concern", Map.of()).mustRedirect();
        Document list = lead.get("/desk/concerns").page();
        String at = list.select("h2 a").stream().map(a -> a.attr("href")).filter(a -> !a.equals(address)).reduce((a, b) -> b).orElseThrow();
        Visitor.Answer answer = lead.submit(lead.get(at).page(), at + "/decision", Map.of("outcome", "no_concern", "reason", "fine"));
        assertEquals(422, answer.status());
        assertTrue(answer.page().text().contains("Somebody else has to say"));
    }

    @Test
    void aSecondDecisionIsTooLateAndKeepsWhatWasTyped() {
        Document page = lead.get(address).page();
        decide(Map.of("outcome", "advice", "reason", "asked")).mustRedirect();
        Visitor.Answer late = lead.submit(page, address + "/decision", Map.of("outcome", "no_concern", "reason", "my own reason"));
        assertEquals(409, late.status());
        assertTrue(late.page().getElementById("typed").wholeText().contains("my own reason"));
        assertTrue(late.page().text().contains("closed this on"));
        assertEquals(Standing.CONCERN, now().standing());
    }

    @Test
    void takingItBackLeavesTheWordsWithTheConcern() {
        site.the(TakeBack.class).takeBack(response.id());
        Document page = lead.get(address).page();
        assertTrue(page.text().contains("The sender took this back on"));
        assertTrue(page.text().contains("harbour wall"));
        decide(Map.of("outcome", "advice", "reason", "asked the front door")).mustRedirect();
        assertEquals(Standing.WITHDRAWN, now().standing());
        assertTrue(lead.get(address).page().text().contains("harbour wall"), "somebody may need help");
    }

    @Test
    void takenBackAndNoConcernLeavesNoWords() {
        site.the(TakeBack.class).takeBack(response.id());
        decide(Map.of("outcome", "no_concern", "reason", "fine")).mustRedirect();
        assertEquals(Standing.WITHDRAWN, now().standing());
        assertFalse(lead.get(address).body().contains("harbour wall"));
        assertFalse(lead.get(address).body().contains("third time"));
    }

    @Test
    void aConcernOfAnotherPartnershipIsNotFound() {
        Concern other = site.the(ConcernRepository.class).save(Concern.raised(
                java.util.UUID.randomUUID().toString(), "poole", response.id(), IDRIS, "not ours", null, java.time.Instant.now()));
        assertEquals(404, lead.get("/desk/concerns/" + other.id()).status());
        String token = lead.get(address).page().selectFirst("input[name=_token]").attr("value");
        assertEquals(404, lead.post("/desk/concerns/" + other.id() + "/taking-on", Map.of("_token", token)).status());
    }

    private Visitor.Answer decide(Map<String, String> fields) {
        return lead.submit(lead.get(address).page(), address + "/decision", fields);
    }

    private long views() {
        return java.util.stream.StreamSupport.stream(site.the(AuditEntryRepository.class).findAll().spliterator(), false)
                .filter(e -> e.act().equals("viewed-concern") && e.subject().equals("concern " + id)).count();
    }

    private Response now() {
        return site.the(ResponseRepository.class).findById(response.id()).orElseThrow();
    }
}
