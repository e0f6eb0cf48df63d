package org.sayso.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.AnswerQuestions;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.Progress;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** What a sender adds after sending is read by a person too, or reaches the safeguarding lead, whatever was decided before. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class AddedWordsTest {
    private static final Colleague IDRIS = Colleague.named("Idris Durdle", Role.MODERATOR);
    private static final Colleague KOFI = Colleague.named("Kofi Brownsea", Role.SAFEGUARDING_LEAD);

    @Parameter
    Database database;

    private Campaign campaign;
    private Question why;
    private Question how;

    private Response sent(String words) {
        if (campaign == null) {
            campaign = database.site().openCampaign();
            why = asked("open", "Why does it matter?", null);
            how = asked("choice", "How do you get about?", "Bus\nBike");
        }
        return database.site().heard(campaign, words, true);
    }

    private Question asked(String kind, String wording, String options) {
        QuestionRepository questions = the(QuestionRepository.class);
        int position = questions.findByCampaignIdOrderByPosition(campaign.id()).size() + 1;
        return questions.save(new Question(UUID.randomUUID().toString(), campaign.id(), position, kind, wording, options, "Low", "High"));
    }

    private void answers(Response response, Question question, String answer) {
        the(AnswerQuestions.class).answer(response.id(), Map.of(question.id(), answer));
    }

    @Test
    void whoDecidesOnAPageWithoutTheNewWordsIsTold() {
        Response seen = sent("More buses");
        answers(seen, why, "I miss my club");
        assertThrows(DecidedMeanwhile.class, () -> the(ReleaseResponse.class).release(IDRIS, seen.id(), seen.version(), null));
        assertEquals(Standing.HELD, now(seen).standing());
        assertNull(now(seen).unreadAnswersSince(), "whoever reads the response reads the answers as well");
        Response again = now(seen);
        answers(seen, how, "Bus");
        answers(seen, why, "I miss my club");
        the(ReleaseResponse.class).release(IDRIS, seen.id(), again.version(), null);
        assertEquals(Standing.RELEASED, now(seen).standing(), "a tick, or the same words again, change nothing that has to be read");
    }

    @Test
    void wordsThatComeAfterTheReadingWaitInAListOfTheirOwn() {
        Response response = sent("A youth club in Wareham");
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, null);
        long before = the(Waiting.class).toRead();
        answers(response, how, "Bus");
        assertEquals(before, the(Waiting.class).toRead());
        answers(response, why, "Nowhere warm to meet");
        assertEquals(before + 1, the(Waiting.class).toRead());
        assertEquals(Progress.READ, now(response).progress(), "the sender's page does not go backwards");
        Visitor moderator = database.site().signedIn(Role.MODERATOR);
        Document list = moderator.get("/desk/moderation?show=added").page();
        assertEquals(List.of("r-" + response.id()), list.select("[data-row]").eachAttr("id").stream().filter(id -> id.endsWith(response.id())).toList());
        Document page = moderator.get("/desk/moderation/" + response.id()).page();
        assertTrue(page.selectFirst(".answers").text().contains("Nowhere warm to meet"));
        String read = "/desk/moderation/" + response.id() + "/added-words";
        answers(response, why, "Nowhere warm to meet, and no bus");
        Visitor.Answer late = moderator.submit(page, read, Map.of());
        assertEquals(409, late.status());
        assertTrue(late.page().text().contains("The sender has written more since it was read"));
        moderator.submit(moderator.get("/desk/moderation/" + response.id()).page(), read, Map.of()).mustRedirect();
        assertEquals(before, the(Waiting.class).toRead());
        assertEquals(Standing.RELEASED, now(response).standing());
        assertNull(moderator.get("/desk/moderation/" + response.id()).page().selectFirst("form[action$=added-words]"));
    }

    @Test
    void theInboxAndTheCountsShowOnlyWhatWasRead() {
        Response response = sent("Lights in the park");
        answers(response, how, "Bike");
        the(KeepPrivate.class).keepPrivate(IDRIS, response.id(), null, PrivateReason.NAME_IN_IT);
        Response other = sent("Held");
        answers(other, how, "Bus");
        answers(other, why, "Not yet read by anybody");
        answers(response, why, "My <b>way</b> home is dark");
        Visitor lead = database.site().signedIn(Role.PLAN_LEAD);
        Document unread = lead.get("/desk/inbox?id=" + response.id()).page();
        assertFalse(unread.text().contains("way home is dark"), "not before a moderator has read it");
        assertTrue(unread.text().contains("The sender wrote more later"));
        the(ReadAddedWords.class).read(IDRIS, response.id(), null);
        assertTrue(lead.get("/desk/inbox?id=" + response.id()).page().selectFirst(".answers").text().contains("My <b>way</b> home is dark"));
        String at = "/desk/campaigns/" + campaign.slug() + "/answers";
        Document counts = lead.get(at).page();
        assertTrue(counts.text().contains("Counted are the 1 responses"), counts.text());
        assertEquals(List.of("Bus", "Bike"), counts.select(".bar-list li > span:first-child").eachText());
        assertEquals(List.of("0 (0%)", "1 (100%)"), counts.select(".bar-list__n").eachText());
        assertEquals(List.of("My <b>way</b> home is dark"), counts.select(".said__words").eachText());
        assertEquals(at, lead.get("/desk/campaigns/" + campaign.slug()).page().selectFirst("a[href$=/answers]").attr("href"));
        assertEquals(1, lead.get(at + "?question=" + why.id()).page().select(".said__words").size());
        assertEquals(404, lead.get(at + "?question=" + how.id()).status());
        assertEquals(403, database.site().signedIn(Role.ADMIN).get(at).status());
    }

    @Test
    void theMiddleOfAScaleAndSeveralChoicesAreCountedByPeople() {
        sent("first");
        Question many = asked("choices", "What would help?", "Parks\nClubs\nBuses");
        Question scale = asked("scale", "How safe is it?", null);
        List<Map<String, String>> given = List.of(
                Map.of(many.id(), "Parks\nBuses", scale.id(), "1"), Map.of(many.id(), "Parks", scale.id(), "4"), Map.of(scale.id(), "5"));
        for (Map<String, String> answers : given) {
            Response response = database.site().heard(campaign, "words", true);
            the(AnswerQuestions.class).answer(response.id(), answers);
            the(ReleaseResponse.class).release(IDRIS, response.id(), null, null);
        }
        Document counts = database.site().signedIn(Role.PLAN_LEAD).get("/desk/campaigns/" + campaign.slug() + "/answers").page();
        String text = counts.select("section").stream().map(org.jsoup.nodes.Element::text).toList().toString();
        assertTrue(text.contains("What would help? Several choices · 2 answered Parks 2 (100%) Clubs 0 (0%) Buses 1 (50%)"), text);
        assertTrue(text.contains("3 answered · the middle answer is 4 1 – Low 1 (33%) 2 0 (0%) 3 0 (0%) 4 1 (33%) 5 – High 1 (33%)"), text);
    }

    @Test
    void wordsAddedToAConcernReachTheSafeguardingLeadAndNobodyElse() {
        Response response = sent("I do not want to go home");
        String concern = the(RaiseConcern.class).raise(IDRIS, response.id(), null, null);
        answers(response, why, "He shouts");
        Concern open = concern(concern);
        assertTrue(open.words().endsWith("Why does it matter?\nHe shouts"), open.words());
        assertTrue(open.isOpen());
        the(TakeBack.class).takeBack(response.id());
        assertTrue(concern(concern).words().endsWith("He shouts"), "it stays when the sender takes the response back");
    }

    @Test
    void wordsAddedAfterTheConcernWasClosedAreANewConcern() {
        Response response = sent("I do not want to go home");
        String first = the(RaiseConcern.class).raise(IDRIS, response.id(), null, null);
        the(DecideConcern.class).decide(KOFI, first, null, Outcome.EARLY_HELP, "Spoken with the school", null);
        assertFalse(concern(first).isOpen());
        long open = the(ConcernRepository.class).countOpen("dorset");
        answers(response, why, "It is worse now");
        assertEquals(open + 1, the(ConcernRepository.class).countOpen("dorset"));
        Concern second = the(ConcernRepository.class).open("dorset", 1000, 0).stream().filter(c -> c.responseId().equals(response.id())).findFirst().orElseThrow();
        assertEquals("I do not want to go home\n\nWhy does it matter?\nIt is worse now", second.words());
        assertNotNull(database.site().signedIn(Role.SAFEGUARDING_LEAD).get("/desk/concerns/" + second.id()).page().selectFirst("main"));
        assertFalse(concern(first).words().contains("worse"));
        the(DecideConcern.class).decide(KOFI, second.id(), null, Outcome.NO_CONCERN, "Nothing new in it", null);
        assertEquals(Standing.CONCERN, now(response).standing(), "what was acted on stays out of sight for good");
    }

    @Test
    void aConcernIsNotClosedOnAPageWithoutTheNewWords() {
        Response response = sent("I do not want to go home");
        String id = the(RaiseConcern.class).raise(IDRIS, response.id(), null, null);
        Visitor lead = database.site().signedIn(Role.SAFEGUARDING_LEAD);
        String address = "/desk/concerns/" + id;
        Document before = lead.get(address).page();
        answers(response, why, "He comes tonight");
        Map<String, String> form = Map.of("outcome", "advice", "reason", "Rang the school");
        Visitor.Answer refused = lead.submit(before, address + "/decision", form);
        assertEquals(409, refused.status());
        assertTrue(concern(id).isOpen());
        assertTrue(refused.page().text().contains("the sender may have written more"));
        assertEquals("Rang the school", refused.page().getElementById("reason").wholeText());
        assertTrue(refused.page().text().contains("He comes tonight"));
        lead.submit(refused.page(), address + "/decision", form).mustRedirect();
        assertFalse(concern(id).isOpen());
    }

    @Test
    void newWordsStandOutUntilALeadHasOpenedThem() {
        Response response = sent("I do not want to go home");
        String id = the(RaiseConcern.class).raise(IDRIS, response.id(), null, null);
        Visitor lead = database.site().signedIn(Role.SAFEGUARDING_LEAD);
        lead.get("/desk/concerns/" + id);
        assertFalse(concern(id).newWords());
        answers(response, why, "It is worse now");
        assertTrue(concern(id).newWords());
        Document page = lead.get("/desk/concerns/" + id).page();
        assertTrue(page.select(".notice").text().contains("The sender wrote more on"), page.text());
        assertFalse(concern(id).newWords());
        assertTrue(lead.get("/desk/concerns/" + id).page().select(".who-when").text().contains("The sender wrote more on"));
    }

    @Test
    void nobodyElseSeesWhatWasAddedToAConcern() {
        Response response = sent("I do not want to go home");
        Response other = sent("More buses");
        answers(other, why, "quokka that was read");
        the(ReleaseResponse.class).release(IDRIS, other.id(), null, null);
        the(RaiseConcern.class).raise(IDRIS, response.id(), null, null);
        long before = the(Waiting.class).toRead();
        answers(response, why, "quokka in secret");
        answers(response, how, "Bus");
        database.site().settled();
        assertEquals(before, the(Waiting.class).toRead());
        Visitor moderator = database.site().signedIn(Role.MODERATOR);
        Visitor lead = database.site().signedIn(Role.PLAN_LEAD);
        String answers = "/desk/campaigns/" + campaign.slug() + "/answers";
        for (String page : List.of("?show=held", "?show=added", "?show=released", "?show=kept")) {
            assertFalse(moderator.get("/desk/moderation" + page).page().html().contains(response.id()), page);
        }
        assertEquals(404, moderator.get("/desk/moderation/" + response.id()).status());
        String token = moderator.get("/desk/moderation/" + other.id()).page().selectFirst("input[name=_token]").val();
        Visitor.Answer guessed = moderator.post("/desk/moderation/" + response.id() + "/added-words", Map.of("_token", token, "version", now(response).version()));
        assertEquals(409, guessed.status());
        assertFalse(guessed.page().text().contains("secret"));
        Document counts = lead.get(answers).page();
        assertEquals(List.of("quokka that was read"), counts.select(".said__words").eachText());
        assertEquals(List.of("0 (0%)", "0 (0%)"), counts.select(".bar-list__n").eachText());
        assertFalse(lead.get(answers + "?question=" + why.id()).page().html().contains("in secret"));
        assertEquals(404, lead.get("/desk/inbox?id=" + response.id()).status());
        assertFalse(lead.get("/desk/search?q=quokka").page().html().contains("in secret"));
    }

    @Test
    void whatTheListDoesNotShowIsOpenedBeforeItIsReleased() {
        Response response = sent("Lights in the park");
        answers(response, why, "Ring my brother Ned Durdle on 07700 900456");
        Visitor moderator = database.site().signedIn(Role.MODERATOR);
        String release = "/desk/moderation/" + response.id() + "/release";
        Document list = moderator.get("/desk/moderation?campaign=" + campaign.slug()).page();
        assertNull(list.selectFirst("form[action='" + release + "']"));
        String token = list.selectFirst("input[name=_token]").val();
        Visitor.Answer sent = moderator.post(release, Map.of("_token", token, "version", now(response).version(), "from", "list")).mustRedirect();
        assertEquals("/desk/moderation/" + response.id(), sent.location());
        assertEquals(Standing.HELD, now(response).standing());
        Document page = moderator.get(sent.location()).page();
        assertTrue(page.select(".answers mark").eachText().contains("07700 900456"), page.select(".answers").html());
        moderator.submit(page, release, Map.of()).mustRedirect();
        assertEquals(Standing.RELEASED, now(response).standing());
    }

    @Test
    void readingTwiceIsAsReadingOnce() {
        Response response = sent("A youth club");
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, null);
        answers(response, why, "Nowhere warm to meet");
        Visitor moderator = database.site().signedIn(Role.MODERATOR);
        Document page = moderator.get("/desk/moderation/" + response.id()).page();
        String read = "/desk/moderation/" + response.id() + "/added-words";
        moderator.submit(page, read, Map.of()).mustRedirect();
        moderator.submit(page, read, Map.of()).mustRedirect();
    }

    @Test
    void whereWordsWereCoveredTheAnswersStayWithTheModerators() {
        Response response = sent("Mr Brown shouts at us");
        answers(response, why, "Mr Brown is our neighbour");
        the(ReleaseResponse.class).release(IDRIS, response.id(), null, "[removed] shouts at us");
        Visitor lead = database.site().signedIn(Role.PLAN_LEAD);
        assertFalse(lead.get("/desk/inbox?id=" + response.id()).page().text().contains("neighbour"));
        assertFalse(lead.get("/desk/campaigns/" + campaign.slug() + "/answers").page().text().contains("neighbour"));
    }

    private Concern concern(String id) {
        return the(ConcernRepository.class).findByPartnershipAndId("dorset", id).orElseThrow();
    }

    private Response now(Response response) {
        return the(ResponseRepository.class).findById(response.id()).orElseThrow();
    }

    private <T> T the(Class<T> bean) {
        return database.site().the(bean);
    }
}
