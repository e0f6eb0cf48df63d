package org.sayso.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.web.TypedDay;

/** Asking a leader over HTTP, with a clock that the test moves. */
class AskPagesTest {
    private static final String WORDS = "Why does the bus stop at six?";
    private Map<String, Object> properties;
    private TestSite site;
    private SomeLeaders some;
    private Campaign campaign;
    private Leader leader;
    private String form;
    private Visitor she;

    @BeforeEach
    void meet() {
        properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.clock", "2027-05-10T10:00:00Z");
        site = TestSite.start(properties);
        some = new SomeLeaders(site);
        campaign = site.openCampaign();
        leader = some.of(campaign);
        form = leader.path() + "/question";
        she = site.visitor();
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Visitor.Answer send(String words, String may) {
        return she.submit(she.get(form).page(), form, Map.of("text", words, "mayQuote", may));
    }

    private long heard() {
        return site.the(ResponseRepository.class).countHeard(campaign.id());
    }

    private String text() {
        return she.get(leader.path()).page().text();
    }

    private void days(int days) {
        site.the(MovableClock.class).pass(Duration.ofDays(days));
    }

    @Test
    void askingGivesACodeAndTheDayOfTheAnswer() {
        assertTrue(she.get("/ask").body().contains(form));
        assertTrue(she.get("/").body().contains("href=\"/ask\"") && she.get("/events").body().contains("href=\"/ask\""));
        Document page = she.get(form).page();
        assertEquals(List.of(), page.select("input[type=radio][checked]").eachAttr("id"), "nothing is chosen beforehand");
        Visitor.Answer sent = she.submit(page, form, Map.of("text", WORDS, "mayQuote", "yes")).mustRedirect();
        Document thanks = she.get(sent.location()).page();
        String code = thanks.selectFirst("#code").text();
        assertTrue(thanks.text().contains("An answer is due by Sunday 30 May 2027"), thanks.text());
        Document followed = she.post("/i", Map.of("code", code)).page();
        assertTrue(followed.text().contains("You asked: " + leader.title()) && followed.text().contains("An answer is due by Sunday 30 May 2027"), followed.text());
        assertFalse(text().contains(WORDS), "nobody has read it");
        assertTrue(followed.text().contains("Where your question is now") && followed.text().contains("You sent it on 10 May 2027.") && followed.text().contains("Take my question back"), followed.text());
        assertFalse(followed.selectFirst("main").text().toLowerCase().contains("idea"), followed.text());
        assertEquals(List.of("You sent it", "Next: a person reads it"), followed.select(".timeline__name").eachText(), "no other date than that of the answer is promised");
        she.submit(page, form, Map.of("text", WORDS, "mayQuote", "yes")).mustRedirect();
        assertEquals(1, heard(), "sent twice it is one");
        Visitor.Answer other = she.submit(page, form, Map.of("text", "Other words", "mayQuote", "yes"));
        assertEquals(409, other.status());
        assertEquals("Other words", other.page().selectFirst("#text").text());
        she.submit(other.page(), form, Map.of("text", "Other words", "mayQuote", "yes")).mustRedirect();
        assertEquals(2, heard());
        days(1);
        assertEquals("/i?done=hour-over", she.get(sent.location()).location());
    }

    @Test
    void whateverIsWrongTheWordsStay() {
        Visitor.Answer empty = send("", "");
        assertEquals(422, empty.status());
        assertEquals(List.of("#text", "#mayQuote"), empty.page().select(".govuk-error-summary a").eachAttr("href"));
        String tooLong = "w".repeat(2003);
        Visitor.Answer over = send(tooLong, "no");
        assertEquals(422, over.status());
        assertEquals(tooLong, over.page().selectFirst("#text").text());
        assertTrue(over.page().text().contains("Letters too many: 3") && over.page().selectFirst("#show-no").hasAttr("checked"));
        assertEquals(422, she.post(form, Map.of("text", WORDS, "mayQuote", "yes", "token", "x.y.z")).status());
        Document page = she.get(form).page();
        site.the(MovableClock.class).pass(Duration.ofHours(13));
        Visitor.Answer waited = she.submit(page, form, Map.of("text", WORDS, "mayQuote", "yes"));
        assertEquals(422, waited.status());
        assertEquals(0, heard());
        she.submit(waited.page(), form, Map.of("text", WORDS, "mayQuote", "yes")).mustRedirect();
    }

    @Test
    void whoeverMayBeToldByTheWordsIsAskedFirst() {
        Visitor.Answer check = send("Call me on 07700 900123 please", "yes");
        assertEquals(200, check.status());
        assertEquals(0, heard());
        she.submit(check.page(), form, Map.of("sure", "out")).mustRedirect();
        Response kept = site.the(ResponseRepository.class).queue("dorset", "HELD", 10, 0).getFirst();
        assertEquals("Call me on [removed] please", kept.words());
        site.the(MovableClock.class).pass(Duration.ofMinutes(1));
        Visitor.Answer again = send("Call me on 07700 900123 please", "yes");
        she.submit(again.page(), form, Map.of("sure", "private")).mustRedirect();
        assertEquals(1, site.the(ResponseRepository.class).queue("dorset", "HELD", 10, 0).stream().filter(r -> !r.mayQuote()).count());
    }

    @Test
    void aClosedLeaderAndAClosedCampaignTakeNoQuestions() {
        Leader closed = some.closed(campaign);
        assertEquals(List.of(404, 404), List.of(she.get(closed.path()).status(), she.get(closed.path() + "/question").status()), "it takes none, and there is none to read");
        assertFalse(she.get("/ask").body().contains(closed.path()));
        some.released(closed, "An old question", true);
        assertTrue(she.get("/ask").body().contains(closed.path()));
        assertEquals(410, she.get(closed.path() + "/question").status());
        assertFalse(she.get(closed.path()).body().contains(closed.path() + "/question"));
        Document page = she.get(form).page();
        days(2);
        assertEquals(410, she.get(form).status());
        Visitor.Answer late = she.submit(page, form, Map.of("text", WORDS, "mayQuote", "yes"));
        assertEquals(409, late.status());
        assertEquals(WORDS, late.page().selectFirst("#text").text(), "to copy");
        assertTrue(text().contains("Not taking questions right now"));
        assertEquals(404, she.get("/ask/no-such-leader").status());
        assertEquals(404, she.get(some.ofOthers().path()).status());
        Campaign c = campaign;
        site.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), null, null, c.audience(), c.plan(), c.opensAt(), c.closesAt(), null, false, false, false, null, null, null, null, c.createdAt(), 0L));
        assertEquals(410, she.get(form).status(), "a draft is as if it had never been");
    }

    @Test
    void manyFromOneConnectionWait() {
        Document page = she.get(form).page();
        for (int i = 0; i < SendQuestion.AT_ONCE; i++) {
            she.submit(page, form, Map.of("text", WORDS, "mayQuote", "yes")).mustRedirect();
        }
        Visitor.Answer over = she.submit(page, form, Map.of("text", WORDS, "mayQuote", "yes"));
        assertEquals(429, over.status());
        assertEquals(WORDS, over.page().selectFirst("#text").text());
    }

    @Test
    void whatIsReleasedIsShownWithItsDateAndSoIsThatItIsLate() {
        Response shown = some.released(leader, "Why <b>no</b> bus?", true);
        some.ask(leader, "Held words", true);
        some.stands(some.ask(leader, "Words of a concern", true), "CONCERN");
        some.released(leader, "Words for the sender", false);
        String now = text();
        assertTrue(now.contains("Why <b>no</b> bus?") && now.contains("An answer is due by 30 May 2027") && now.contains("Waiting 1"), now);
        for (String hidden : List.of("Held words", "Words of a concern", "Words for the sender")) {
            assertFalse(now.contains(hidden), hidden);
        }
        days(21);
        assertTrue(text().contains("This answer is late. It was due by 30 May 2027.") && text().contains("Late now 1"), text());
        Asked question = site.the(AskedRepository.class).findById(shown.id()).orElseThrow();
        site.the(KeepDate.class).move(SomeLeaders.PRIYA, shown.id(), new DueForm(TypedDay.of(question.dueOn().plusDays(30)), "We wait for the <i>budget</i>.", question.version()));
        assertTrue(text().contains("This answer is late. It was due by 30 May 2027. Now it is due by 29 June 2027.") && text().contains("Late now 1") && text().contains("The first date was 30 May 2027") && text().contains("We wait for the <i>budget</i>."), text());
        some.answer(shown, "not-able", "We do not run <u>buses</u>.");
        String answered = text();
        assertTrue(answered.contains("On 31 May 2027 we said why we can not answer") && answered.contains("We can not answer this, because: We do not run <u>buses</u>."), answered);
        assertTrue(answered.contains("This came late. The first date was 30 May 2027.") && answered.contains("Answered 1 In time 0 Waiting 0 Late now 0"), answered);
        assertTrue(answered.contains("We wait for the <i>budget</i>."), "why it was moved stays");
        assertEquals(200, she.get("/ask").status());
        site.the(TakeBack.class).takeBack(shown.id());
        assertFalse(text().contains("bus?"), "taken back, it is gone at once");
    }

    @Test
    void whatWasCoveredAfterTheAnswerIsNotRepeatedByIt() {
        Response shown = some.released(leader, "Why is Mr Brown late?", true);
        some.answer(shown, "answered", "Mr Brown was ill.");
        site.the(ResponseRepository.class).decide(shown.id(), "RELEASED", null, "Why is [removed] late?", site.the(MovableClock.class).instant());
        String now = text();
        assertTrue(now.contains("Why is [removed] late?") && now.contains("The person who asked can read it with their code."), now);
        assertFalse(now.contains("Brown"));
    }

    @Test
    void theListHasPages() {
        for (int i = 0; i < AskPages.SIZE + 1; i++) {
            some.stands(some.ask(leader, "Question number " + i, true), "RELEASED");
        }
        assertEquals(AskPages.SIZE, she.get(leader.path()).page().select("article.idea").size());
        assertEquals(1, she.get(leader.path() + "?page=2").page().select("article.idea").size());
        assertEquals(1, she.get(leader.path() + "?page=900").page().select("article.idea").size(), "the last page");
    }

    @Test
    void whoIsWithTheSafeguardingLeadSeesWhatWhoWasNotReadSees() {
        String one = she.get(send(WORDS, "yes").mustRedirect().location()).page().selectFirst("#code").text();
        String two = she.get(send(WORDS, "yes").mustRedirect().location()).page().selectFirst("#code").text();
        some.stands(site.the(ResponseRepository.class).queue("dorset", "HELD", 10, 0).getLast(), "CONCERN");
        assertEquals(bare(she.post("/i", Map.of("code", one)), one), bare(she.post("/i", Map.of("code", two)), two));
        days(21);
        String late = bare(she.post("/i", Map.of("code", one)), one);
        assertEquals(late, bare(she.post("/i", Map.of("code", two)), two));
        assertTrue(late.contains("This answer is late"));
    }

    @Test
    void whatBecameOfItBeforeDoesNotTellHowItStands() {
        String ask = she.get("/ask").page().selectFirst("main").html();
        String page = she.get(leader.path()).page().selectFirst("main").html();
        String one = she.get(send(WORDS, "yes").mustRedirect().location()).page().selectFirst("#code").text();
        Response moved = site.the(ResponseRepository.class).queue("dorset", "HELD", 10, 0).getFirst();
        some.stands(moved, "RELEASED");
        site.the(KeepDate.class).move(SomeLeaders.PRIYA, moved.id(), new DueForm(TypedDay.of(java.time.LocalDate.of(2027, 7, 1)), "We wait.", 0));
        some.answer(moved, "not-able", "No money.");
        String two = she.get(send(WORDS, "yes").mustRedirect().location()).page().selectFirst("#code").text();
        for (int passed : List.of(0, 25)) {
            days(passed);
            String unread = bare(she.post("/i", Map.of("code", two)), two);
            for (String standing : List.of("CONCERN", "HELD")) {
                site.the(ResponseRepository.class).decide(moved.id(), standing, null, null, null);
                assertEquals(unread, bare(she.post("/i", Map.of("code", one)), one), standing);
            }
            assertEquals(passed > 20, unread.contains("This answer is late"));
        }
        days(-25);
        assertEquals(ask, she.get("/ask").page().selectFirst("main").html());
        assertEquals(page, she.get(leader.path()).page().selectFirst("main").html());
        site.the(TakeBack.class).takeBack(moved.id());
        assertEquals(ask, she.get("/ask").page().selectFirst("main").html());
        assertEquals(page, she.get(leader.path()).page().selectFirst("main").html());
    }

    @Test
    void theComeBackPageSpeaksOfAQuestionToTheEnd() {
        String code = she.get(send(WORDS, "yes").mustRedirect().location()).page().selectFirst("#code").text();
        Response question = site.the(ResponseRepository.class).queue("dorset", "HELD", 10, 0).getFirst();
        site.the(ResponseRepository.class).decide(question.id(), "KEPT_PRIVATE", "not_on_topic", null, site.the(MovableClock.class).instant());
        Document page = she.post("/i", Map.of("code", code)).page();
        assertTrue(page.text().contains("Your question is not about what this leader decides."), page.text());
        assertEquals(List.of("You sent it", "A person read it"), page.select(".timeline__name").eachText());
        Document sure = she.submit(page, "/i/goodbye", Map.of()).page();
        assertEquals("Take your question back?", sure.selectFirst("h1").text());
        site.the(TakeBack.class).takeBack(question.id());
        Document gone = she.post("/i", Map.of("code", code)).page();
        assertTrue(gone.text().contains("You took this question back.") && !gone.selectFirst("main").text().toLowerCase().contains("idea"), gone.text());
    }

    private static String bare(Visitor.Answer answer, String code) {
        return answer.status() + answer.body().replaceAll("name=\"token\" value=\"[^\"]*\"", "TOKEN").replace(code, "CODE");
    }

    @Test
    void whenTheDatabaseIsGoneTheWordsAreStillThere() throws Exception {
        Document page = she.get(form).page();
        try (var connection = DriverManager.getConnection(properties.get("datasources.default.url").toString(), "sa", "")) {
            connection.createStatement().execute("SHUTDOWN");
        }
        Visitor.Answer answer = she.submit(page, form, Map.of("text", WORDS, "mayQuote", "no"));
        assertEquals(503, answer.status());
        assertEquals(WORDS, answer.page().selectFirst("#text").text());
        assertTrue(answer.page().selectFirst("#show-no").hasAttr("checked"));
        assertEquals(page.selectFirst("input[name=token]").val(), answer.page().selectFirst("input[name=token]").val());
        assertFalse(answer.body().contains("Exception"));
    }
}
