package org.sayso.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Role;
import org.sayso.web.FormVersion;
import org.sayso.web.Refusal;

/** The team answers one idea. */
class RepliesTest extends OnEveryDatabase {
    private static final String WORDS = "We asked the bus firm. They say yes from May.";

    private PublicReply reply(Response response) {
        return site.the(Replies.class).to(now(response)).orElseThrow();
    }

    private void write(Response response, String words, long seen) {
        site.the(WriteReply.class).write(PRIYA, response.id(), words, seen);
    }

    @Test
    void aReplyIsThereOnceAndAColleagueSeesWhatWasWrittenMeanwhile() {
        Response bus = released("A bus after nine");
        write(bus, WORDS, FormVersion.NONE);
        write(bus, WORDS, FormVersion.NONE); // a double tap
        assertEquals(WORDS, reply(bus).words());
        WriteReply.ReplyMeanwhile meanwhile = assertThrows(WriteReply.ReplyMeanwhile.class, () -> site.the(WriteReply.class).write(SAM, bus.id(), "No.", FormVersion.NONE));
        assertEquals(WORDS, meanwhile.now().words());
        site.the(WriteReply.class).write(SAM, bus.id(), "From June.", reply(bus).version());
        assertEquals(List.of("From June.", "Sam T"), List.of(reply(bus).words(), reply(bus).staffName()));
        List<String> acts = site.the(AuditEntryRepository.class).findAll().stream().filter(e -> e.subject().equals("response " + bus.id())).map(e -> e.act()).toList();
        assertEquals(List.of("reply-written", "reply-changed"), acts.stream().filter(act -> act.startsWith("reply")).toList());
    }

    @Test
    void itIsShownOnlyWhileTheResponseIsThereToBeRead() {
        Response bus = released("A bus after nine");
        write(bus, WORDS, FormVersion.NONE);
        stands(bus, "HELD");
        assertTrue(site.the(Replies.class).to(now(bus)).isEmpty());
        assertThrows(Refusal.class, () -> write(bus, "Other words", 0));
        stands(bus, "KEPT_PRIVATE");
        assertEquals(WORDS, reply(bus).words());
    }

    @Test
    void itIsPublicOnlyBesideTheWordsThatItWasWrittenTo() {
        Response bus = released("A bus after nine, says Tom Brown");
        write(bus, WORDS, FormVersion.NONE);
        assertEquals(Map.of(bus.id(), reply(bus)), site.the(Replies.class).inPublic(List.of(now(bus))));
        site.the(ResponseRepository.class).decide(bus.id(), "RELEASED", null, "A bus after nine, says [removed]", site.the(Clock.class).instant());
        assertEquals(Map.of(), site.the(Replies.class).inPublic(List.of(now(bus))), "it may repeat what was covered");
        Response kept = released("A skate park");
        stands(kept, "KEPT_PRIVATE");
        write(kept, "For you alone", FormVersion.NONE);
        stands(kept, "RELEASED");
        assertEquals(Map.of(), site.the(Replies.class).inPublic(List.of(now(kept))), "it was for the sender alone");
        assertEquals("For you alone", reply(kept).words());
    }

    @Test
    void itGoesWithTheIdea() {
        Response bus = released("A bus after nine");
        write(bus, WORDS, FormVersion.NONE);
        site.the(TakeBack.class).takeBack(bus.id());
        assertTrue(site.the(Replies.class).to(now(bus)).isEmpty(), "at once");
        site.settled();
        assertFalse(site.the(PublicReplyRepository.class).existsById(bus.id()));
    }

    @Test
    void itIsTakenBackByWhoeverSeesIt() {
        Response bus = released("A bus after nine");
        write(bus, WORDS, FormVersion.NONE);
        assertThrows(WriteReply.ReplyMeanwhile.class, () -> site.the(WriteReply.class).takeBack(SAM, bus.id(), FormVersion.NONE));
        site.the(WriteReply.class).takeBack(SAM, bus.id(), reply(bus).version());
        site.the(WriteReply.class).takeBack(SAM, bus.id(), 0);
        assertTrue(site.the(Replies.class).to(now(bus)).isEmpty());
    }

    @Test
    void thePageTakesAReplyAndGivesBackWhatItCanNotTake() {
        Response bus = released("A <b>bus</b> after nine");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/replies/" + bus.id();
        Document page = lead.get(path).page();
        assertEquals("A <b>bus</b> after nine", page.selectFirst("blockquote").text());
        assertEquals(422, lead.submit(page, path, Map.of("words", " ")).status());
        Visitor.Answer tooLong = lead.submit(page, path, Map.of("words", "w".repeat(601)));
        assertEquals(422, tooLong.status());
        assertEquals(601, tooLong.page().selectFirst("#words").wholeText().strip().length());
        lead.submit(page, path, Map.of("words", WORDS)).mustRedirect();
        Visitor.Answer late = lead.submit(page, path, Map.of("words", "Words of mine"));
        assertEquals(409, late.status());
        assertEquals("Words of mine", late.page().selectFirst("#words").wholeText().strip());
        assertTrue(late.page().text().contains(WORDS));
        lead.submit(late.page(), path, Map.of("words", "Words of mine")).mustRedirect();
        assertEquals("Words of mine", reply(bus).words());
        assertTrue(lead.get("/desk/replies").page().text().contains("Words of mine"));
        assertEquals(404, lead.get("/desk/replies/no-such-response").status());
        assertEquals(403, site.signedIn(Role.BOARD_VIEWER).get(path).status());
    }
}
