package org.sayso.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.notice.LetterStanding;
import org.sayso.notice.PostLetter;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;

/** The desk of questions: who can be asked, what waits, answering, moving a date, and who is told of it. */
class QuestionsDeskTest {
    private TestSite site;
    private SomeLeaders some;
    private Campaign campaign;
    private Leader leader;

    @BeforeEach
    void meet() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.putAll(Map.of("test.clock", "2027-05-10T10:00:00Z", "sayso.address", "https://sayso.example.org", "sayso.questions.pause", "10h", "sayso.post.pause", "10h"));
        site = TestSite.start(properties);
        some = new SomeLeaders(site);
        campaign = site.openCampaign();
        leader = some.of(campaign);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private void days(int days) {
        site.the(MovableClock.class).pass(Duration.ofDays(days));
    }

    private static String path(Response response) {
        return QuestionsPages.PATH + "/" + response.id();
    }

    private String memberId(Role role) {
        return site.the(StaffMemberRepository.class).findByPartnershipAndEmail("dorset", site.emailOf(role)).orElseThrow().id();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyLooksAtLeadersAndSomeChangeAndSomeAnswer(Role role) {
        Response response = some.released(leader, "Why?", true);
        Visitor visitor = site.signedIn(role);
        boolean mayChange = role == Role.ADMIN || role == Role.PLAN_LEAD;
        boolean mayAnswer = role == Role.PLAN_LEAD || role == Role.MODERATOR;
        assertEquals(200, visitor.get("/desk/leaders").status());
        assertEquals(mayChange ? 200 : 403, visitor.get("/desk/leaders/new").status());
        assertEquals(mayChange ? 200 : 403, visitor.get("/desk/leaders/" + leader.id()).status());
        assertEquals(mayAnswer ? 200 : 403, visitor.get("/desk/questions").status());
        assertEquals(mayAnswer ? 200 : 403, visitor.get(path(response)).status());
        String token = visitor.get("/desk").page().select("input[name=_token]").isEmpty() ? "" : visitor.get("/desk").page().selectFirst("input[name=_token]").val();
        for (String form : List.of("/answer", "/answer/taking-back", "/date", "/owner")) {
            if (!mayAnswer) {
                assertEquals(403, visitor.post(path(response) + form, Map.of("outcome", "answered", "words", "Mine", "_token", token)).status(), form);
            }
            assertEquals(403, visitor.post(path(response) + form, Map.of("outcome", "answered", "words", "Mine")).status(), form);
        }
        for (String form : List.of("/desk/leaders", "/desk/leaders/" + leader.id())) {
            if (!mayChange) {
                assertEquals(403, visitor.post(form, Map.of("title", "Mine", "_token", token)).status(), form);
            }
            assertEquals(403, visitor.post(form, Map.of("title", "Mine")).status(), form);
        }
        assertTrue(visitor.get("/desk").body().contains(mayAnswer ? "href=\"/desk/questions\"" : "href=\"/desk/leaders\""));
    }

    @Test
    void aLeaderIsAddedOnceAndChanged() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/leaders/new").page();
        Visitor.Answer empty = lead.submit(page, "/desk/leaders", Map.of("title", "", "decides", "", "days", "3", "campaign", "", "open", "", "place", "0"));
        assertEquals(422, empty.status());
        assertEquals(List.of("#title", "#decides", "#days", "#campaign", "#open", "#place"), empty.page().select(".govuk-error-summary a").eachAttr("href"));
        Map<String, String> typed = Map.of(
                "title", "Chair <b>of</b> health", "decides", "Decides on nurses.", "days", "30", "campaign", campaign.id(), "open", "yes", "place", "3", "owner", memberId(Role.MODERATOR));
        lead.submit(page, "/desk/leaders", typed).mustRedirect();
        lead.submit(page, "/desk/leaders", typed).mustRedirect();
        Document list = lead.get("/desk/leaders").page();
        assertEquals(1, list.select("a:contains(Chair <b>of</b> health)").size());
        assertTrue(list.text().contains("Within 30 days") && list.text().contains("Test moderator"), list.text());
        String one = list.selectFirst("a:contains(Chair <b>of</b> health)").attr("href");
        Document seen = lead.get(one).page();
        Map<String, String> changed = new HashMap<>(typed);
        changed.put("open", "no");
        lead.submit(seen, one, changed).mustRedirect();
        changed.put("days", "40");
        Visitor.Answer late = lead.submit(seen, one, changed);
        assertEquals(409, late.status());
        lead.submit(late.page(), one, changed).mustRedirect();
        assertFalse(site.visitor().get("/ask").page().text().contains("Chair <b>of</b> health"), "nobody asked it anything");
        assertEquals(404, lead.get("/desk/leaders/" + some.ofOthers().id()).status());
        assertEquals(422, lead.submit(seen, one, Map.of("title", "T", "decides", "D", "days", "20", "campaign", "no-such", "open", "yes", "place", "1", "owner", memberId(Role.BOARD_VIEWER))).status());
    }

    @Test
    void theOneThatIsDueFirstComesFirstAndLateIsSaid() {
        Response later = some.released(leader, "Asked second", false);
        Response first = some.released(leader, "Asked first", true);
        new SomeLeaders(site).asIfAsked(first.id(), 25);
        some.ask(leader, "Held words", true);
        Response concern = some.ask(leader, "Words of a concern", true);
        some.stands(concern, "CONCERN");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/questions").page();
        assertEquals(List.of("Asked first", "Asked second"), page.select(".row__text").eachText());
        String said = page.text();
        assertTrue(said.contains("Late. It was due 5 May 2027. Days late: 5") && said.contains("Due 30 May 2027. Days left: 20"), said);
        assertTrue(said.contains("Only for who asked") && said.contains("Not read by anybody yet: 1. They come to this list once"), said);
        assertEquals(List.of("2", "1", "0"), page.select(".stats__n").eachText(), "what nobody has read is told apart");
        assertFalse(said.contains("Held words") || said.contains("Words of a concern"));
        assertEquals(404, lead.get(path(concern)).status());
        some.stands(later, "CONCERN");
        assertFalse(lead.get("/desk/questions").page().text().contains("Asked second"));
        some.stands(later, "HELD");
        for (String form : List.of("/answer", "/date", "/owner")) {
            Map<String, String> sent = Map.of("outcome", "answered", "words", "No", "due-day", "1", "due-month", "7", "due-year", "2027", "why", "Because", "_token", page.selectFirst("input[name=_token]") == null ? token(lead) : page.selectFirst("input[name=_token]").val());
            Visitor.Answer gone = lead.post(path(concern) + form, sent);
            assertEquals(409, gone.status(), form);
            assertTrue(gone.page().text().contains("Nothing was saved."), form);
            assertEquals(gone.body().replace(concern.id(), ""), lead.post(path(later) + form, sent).body().replace(later.id(), ""), "held or a concern, it says the same");
            if (form.equals("/answer")) {
                assertEquals("No", gone.page().selectFirst("textarea[readonly]").text());
            } else if (form.equals("/date")) {
                assertTrue(gone.page().text().contains("1 7 2027") && gone.page().selectFirst("#why").text().equals("Because"));
            }
        }
    }

    private static String token(Visitor lead) {
        return lead.get("/desk/leaders/new").page().selectFirst("input[name=_token]").val();
    }

    @Test
    void anAnswerIsWrittenOnceAndAColleagueSeesWhatIsThere() {
        Response response = some.released(leader, "Why <b>no</b> bus?", true);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get(path(response)).page();
        assertEquals("Why <b>no</b> bus?", page.selectFirst("blockquote").text());
        String form = path(response) + "/answer";
        Visitor.Answer empty = lead.submit(page, form, Map.of("outcome", "not-able", "words", " "));
        assertEquals(422, empty.status());
        assertTrue(empty.page().text().contains("Write why you can not answer.") && empty.page().selectFirst("#outcome-not-able").hasAttr("checked"));
        Visitor.Answer tooLong = lead.submit(page, form, Map.of("words", "w".repeat(601)));
        assertEquals(List.of("#outcome", "#words"), tooLong.page().select(".govuk-error-summary a").eachAttr("href"));
        lead.submit(page, form, Map.of("outcome", "answered", "words", "From May there is one.")).mustRedirect();
        lead.submit(page, form, Map.of("outcome", "answered", "words", "From May there is one.")).mustRedirect();
        Visitor moderator = site.signedIn(Role.MODERATOR);
        Visitor.Answer late = moderator.submit(page, form, Map.of("outcome", "answered", "words", "Words of mine", "_token", token(moderator, response)));
        assertEquals(409, late.status());
        assertTrue(late.page().text().contains("From May there is one.") && late.page().selectFirst("#words").text().equals("Words of mine"));
        moderator.submit(late.page(), form, Map.of("outcome", "answered", "words", "From June.")).mustRedirect();
        assertTrue(site.visitor().get(leader.path()).page().text().contains("From June."));
        assertTrue(lead.get("/desk/questions?show=answered").page().text().contains("Answered on 10 May 2027"));
        assertFalse(lead.get("/desk/questions").page().text().contains("Why <b>no</b> bus?"));
    }

    @Test
    void theAnswerIsWrittenAtItsOwnPageOnly() {
        Response response = some.released(leader, "Why?", true);
        some.answer(response, "not-able", "We do not run trains.");
        Response idea = site.heard(campaign, "An idea", true);
        some.stands(idea, "RELEASED");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String old = "/desk/replies/" + response.id();
        Document page = lead.get(old).page();
        assertTrue(page.text().contains("This is a question to a leader. Its answer is written at its own page.") && page.select("main form, textarea").isEmpty(), page.text());
        assertEquals(path(response), page.selectFirst("main a.button").attr("href"));
        Document stale = lead.get("/desk/replies/" + idea.id()).page();
        for (String form : List.of(old, old + "/taking-back")) {
            Visitor.Answer late = lead.post(form, Map.of("words", "Good news: there is one.", "seen", "0", "_token", stale.selectFirst("input[name=_token]").val()));
            assertEquals(409, late.status(), form);
            assertTrue(late.page().text().contains("Nothing was changed.") && late.page().selectFirst("main a.button").attr("href").equals(path(response)), form);
            assertEquals(form.equals(old) ? "Good news: there is one." : "", late.page().select("textarea[readonly]").text());
        }
        assertTrue(site.visitor().get(leader.path()).page().text().contains("We can not answer this, because: We do not run trains."));
        assertEquals(path(response), lead.get("/desk/replies").page().selectFirst(".row a").attr("href"));
        Document own = lead.get(path(response)).page();
        assertTrue(own.text().contains("Change the answer") && own.text().contains("Take the answer back") && !own.selectFirst("main").text().toLowerCase().contains("reply"), own.text());
        some.stands(response, "HELD");
        assertEquals(404, lead.get(old).status(), "what is held is not there, here as there");
        lead.submit(stale, "/desk/replies/" + idea.id(), Map.of("words", "We read it.")).mustRedirect();
    }

    @Test
    void aRoleIsThereOnceAndGoneFromPublicPagesWhileItTakesAndShowsNoQuestion() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/leaders/new").page();
        Map<String, String> typed = new HashMap<>(Map.of("title", leader.title().toUpperCase(), "decides", "Decides.", "days", "30", "campaign", campaign.id(), "open", "yes", "place", "3"));
        Visitor.Answer twin = lead.submit(page, "/desk/leaders", typed);
        assertEquals(422, twin.status());
        assertTrue(twin.page().selectFirst(".govuk-error-summary a").attr("href").equals("#title") && twin.page().text().contains("Another leader has this role."), twin.page().text());
        typed.put("title", "Director of bussses");
        lead.submit(page, "/desk/leaders", typed).mustRedirect();
        assertEquals(200, site.visitor().get("/ask/director-of-bussses").status());
        String one = lead.get("/desk/leaders").page().selectFirst("a:contains(Director of bussses)").attr("href");
        typed.put("open", "no");
        lead.submit(lead.get(one).page(), one, typed).mustRedirect();
        assertEquals(List.of(404, 404), List.of(site.visitor().get("/ask/director-of-bussses").status(), site.visitor().get("/ask/director-of-bussses/question").status()));
        assertFalse(site.visitor().get("/ask").body().contains("bussses"));
        assertFalse(lead.get(one).body().contains("href=\"/ask/director-of-bussses\"") || site.signedIn(Role.MODERATOR).get("/desk/leaders").body().contains("href=\"/ask/director-of-bussses\""));
    }

    private static String token(Visitor visitor, Response response) {
        return visitor.get(path(response)).page().selectFirst("input[name=_token]").val();
    }

    @Test
    void aDateIsMovedOnlyWithAReason() {
        Response response = some.released(leader, "When?", true);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get(path(response)).page();
        String form = path(response) + "/date";
        Visitor.Answer bare = lead.submit(page, form, Map.of("due-day", "1", "due-month", "7", "due-year", "2027", "why", ""));
        assertEquals(422, bare.status());
        assertEquals(List.of("#why"), bare.page().select(".govuk-error-summary a").eachAttr("href"));
        assertEquals("7", bare.page().selectFirst("#due-month").val());
        Visitor.Answer past = lead.submit(page, form, Map.of("due-day", "1", "due-month", "4", "due-year", "2027", "why", "Because"));
        assertEquals(List.of("#due-day"), past.page().select(".govuk-error-summary a").eachAttr("href"));
        lead.submit(page, form, Map.of("due-day", "1", "due-month", "July", "due-year", "2027", "why", "The board meets in June.")).mustRedirect();
        assertTrue(site.visitor().get(leader.path()).page().text().contains("The date was moved. The first date was 30 May 2027. Why it was moved: The board meets in June."));
        assertEquals(409, lead.submit(page, form, Map.of("due-day", "2", "due-month", "8", "due-year", "2027", "why", "Later")).status());
        assertEquals(422, lead.submit(page, path(response) + "/owner", Map.of("owner", "no-such-member")).status());
        lead.submit(page, path(response) + "/owner", Map.of("owner", memberId(Role.MODERATOR))).mustRedirect();
        assertTrue(lead.get("/desk/questions").page().text().contains("Who looks after it: Test moderator"));
    }

    @Test
    void itsOwnerIsToldThreeDaysBeforeAndOnTheDayAfterAndElseThePlanLeads() {
        site.emailOf(Role.PLAN_LEAD);
        Response owned = some.released(leader, "Why?", true);
        site.the(KeepDate.class).give(SomeLeaders.PRIYA, owned.id(), memberId(Role.MODERATOR));
        Response nobodys = some.released(leader, "When?", true);
        Response concern = some.released(leader, "Words of a concern", true);
        some.stands(concern, "CONCERN");
        remind(16);
        assertEquals(List.of(), kinds(owned));
        remind(1);
        assertEquals(List.of("QUESTION_SOON"), kinds(owned));
        assertEquals(List.of("QUESTION_SOON"), kinds(nobodys));
        remind(3);
        assertEquals(List.of("QUESTION_SOON"), kinds(owned), "on its day nothing more is said");
        some.answer(nobodys, "answered", "In May.");
        remind(1);
        assertEquals(List.of("QUESTION_LATE", "QUESTION_SOON"), kinds(owned));
        remind(1);
        assertEquals(List.of("QUESTION_LATE", "QUESTION_SOON"), kinds(owned), "once");
        assertEquals(List.of("QUESTION_SOON"), kinds(nobodys));
        assertEquals(List.of(), kinds(concern));
    }

    private void remind(int days) {
        days(days);
        site.the(RemindOfDates.class).remind();
        site.the(RemindOfDates.class).remind();
    }

    private List<String> kinds(Response response) {
        return site.the(PostLetter.class).standing(response.id()).stream().map(LetterStanding::kind).sorted().toList();
    }

    @Test
    void theListHasPages() {
        for (int i = 0; i < QuestionsPages.SIZE + 1; i++) {
            some.stands(some.ask(leader, "Question number " + i, true), "RELEASED");
        }
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        assertEquals(QuestionsPages.SIZE, lead.get("/desk/questions").page().select(".row__text").size());
        assertEquals(1, lead.get("/desk/questions?page=2").page().select(".row__text").size());
        assertEquals(1, lead.get("/desk/questions?page=900").page().select(".row__text").size());
        assertEquals(0, lead.get("/desk/questions?show=answered").page().select(".row__text").size());
    }
}
