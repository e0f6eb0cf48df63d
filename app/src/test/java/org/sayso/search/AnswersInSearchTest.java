package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.AnswerQuestions;
import org.sayso.feedback.FurtherAnswerRepository;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;
import org.sayso.safeguarding.KeepPrivate;
import org.sayso.safeguarding.RaiseConcern;
import org.sayso.safeguarding.ReadAddedWords;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** What people wrote to the other questions of a campaign is found like their words, and not a moment before a person has read it. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class AnswersInSearchTest {
    private static final Colleague IDRIS = Colleague.named("Idris Durdle", Role.MODERATOR);

    @Parameter
    Database database;

    private static TestSite site;
    private static Campaign campaign;
    private static Question why;
    private static Question choice;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        site = TestSite.start(database.freshProperties());
        campaign = site.openCampaign();
        why = question(1, "open", "Why does <i>it</i> matter?", null);
        choice = question(2, "choice", "How do you travel?", "Velocipede\nBus");
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    private static Question question(int position, String kind, String wording, String options) {
        return site.the(QuestionRepository.class).save(new Question(UUID.randomUUID().toString(), campaign.id(), position, kind, wording, options, "Low", "High"));
    }

    private static Response said(String words, String answer) {
        Response made = site.heard(campaign, words, true);
        answer(made, answer);
        return made;
    }

    private static void answer(Response response, String answer) {
        site.the(AnswerQuestions.class).answer(response.id(), Map.of(why.id(), answer, choice.id(), "Velocipede"));
    }

    private static Document page(Role role, String query) {
        site.settled();
        return site.signedIn(role).get("/desk/search?by=words&spelled=exactly&q=" + query).page();
    }

    private static List<String> found(Role role, String query) {
        return page(role, query).select(".row__text").eachText();
    }

    private static void release(Response response, String publicWords) {
        site.the(ReleaseResponse.class).release(IDRIS, response.id(), null, publicWords);
    }

    @Test
    void anAnswerIsFoundWithItsQuestionAndMarked() {
        Response made = said("Lights in the park", "My <b>ocelot</b> is afraid");
        release(made, null);
        Document page = page(Role.PLAN_LEAD, "ocelot");
        assertEquals(List.of("Lights in the park"), page.select(".row__text").eachText());
        Element answers = page.selectFirst(".row__answers");
        assertEquals("Why does <i>it</i> matter?", answers.selectFirst("dt").text());
        assertEquals("My <b>ocelot</b> is afraid", answers.selectFirst("dd").text());
        assertEquals("ocelot", answers.selectFirst("mark").text());
        assertEquals(0, page(Role.PLAN_LEAD, "lights+park").select(".row__answers").size(), "an answer without the words is not shown");
        assertEquals(List.of("Lights in the park"), found(Role.PLAN_LEAD, "ocelot+park"), "words here and there count together");
        assertEquals(List.of("Lights in the park"), found(Role.PLAN_LEAD, "%22is+afraid%22"));
        assertEquals(List.of(), found(Role.PLAN_LEAD, "%22park+my%22"), "no phrase runs from one into the other");
        assertEquals(List.of(), found(Role.PLAN_LEAD, "lights+-ocelot"));
        assertEquals(List.of(), found(Role.PLAN_LEAD, "velocipede"), "a tick is no word");
    }

    @Test
    void anAnswerThatNobodyHasReadIsNotFound() {
        Response made = said("A ramp at the hall", "For my axolotl");
        assertEquals(List.of(), found(Role.MODERATOR, "axolotl"), "held");
        assertEquals(List.of("A ramp at the hall"), found(Role.MODERATOR, "ramp"));
        release(made, null);
        assertEquals(1, found(Role.PLAN_LEAD, "axolotl").size());
        answer(made, "For my axolotl and my wombat");
        assertEquals(List.of(), found(Role.MODERATOR, "wombat"), "added after it was read");
        assertEquals(List.of(), found(Role.MODERATOR, "axolotl"), "nobody can tell which of it was read");
        site.the(ReadAddedWords.class).read(IDRIS, made.id(), null);
        assertEquals(List.of("A ramp at the hall"), found(Role.PLAN_LEAD, "wombat"));
    }

    @Test
    void whereWordsWereCoveredTheAnswersStayWithTheModerators() {
        Response made = said("Mister Grimble is unkind at the pool", "Mister Grimble shouts at my capybara");
        release(made, "[removed] is unkind at the pool");
        assertEquals(List.of("[removed] is unkind at the pool"), found(Role.PLAN_LEAD, "unkind+pool"));
        assertEquals(List.of(), found(Role.MODERATOR, "capybara"));
        assertEquals(List.of(), site.the(FurtherAnswerRepository.class).readWith("dorset", List.of(made.id())));
    }

    @Test
    void whatIsKeptPrivateIsFoundAndMarked() {
        Response made = said("A quiet room please", "I share with a tapir");
        site.the(KeepPrivate.class).keepPrivate(IDRIS, made.id(), null, PrivateReason.NAME_IN_IT);
        assertTrue(page(Role.PLAN_LEAD, "tapir").selectFirst(".row").text().contains("Kept private"));
    }

    @Test
    void whatIsWithSafeguardingOrTakenBackIsNotFound() {
        Response concern = said("Something at home", "It has to do with a pangolin");
        release(concern, null);
        assertEquals(1, found(Role.SAFEGUARDING_LEAD, "pangolin").size());
        site.the(RaiseConcern.class).raise(IDRIS, concern.id(), null, null);
        assertEquals(List.of(), found(Role.SAFEGUARDING_LEAD, "pangolin"), "a person has to read it anew");
        Response gone = said("A pond", "For my platypus");
        release(gone, null);
        assertEquals(1, found(Role.PLAN_LEAD, "platypus").size());
        site.the(TakeBack.class).takeBack(gone.id());
        assertEquals(List.of(), found(Role.PLAN_LEAD, "platypus"));
        assertFalse(found(Role.PLAN_LEAD, "pond").contains("A pond"));
    }

    @Test
    void answersOfAnotherPartnershipAreNotRead() {
        Response made = said("A bench", "For a narwhal");
        release(made, null);
        assertEquals(1, site.the(FurtherAnswerRepository.class).readWith("dorset", List.of(made.id())).size());
        assertEquals(List.of(), site.the(FurtherAnswerRepository.class).readWith("poole", List.of(made.id())));
    }
}
