package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;

/** A round without scripts, and what can go wrong in one. */
class CardsPagesTest {
    private final TestSite site = Database.H2.site();
    private final SomeIdeas some = SomeIdeas.on(site);
    private final String path = some.path("/cards");
    private final String start = path + "?practice=skip";
    private final Visitor visitor = site.visitor();

    private Document follow(Visitor.Answer answer) {
        Visitor.Answer next = visitor.get(answer.mustRedirect().location());
        assertEquals(200, next.status());
        return next.page();
    }

    private static String statement(Document card) {
        return card.selectFirst("figure blockquote").text();
    }

    private static String where(Document card) {
        return card.selectFirst(".progress").text();
    }

    @Test
    void tenCardsThenHerOwnResults() {
        List<Response> ideas = some.released(12, "Something to do in town, number");
        ideas.forEach(idea -> some.said(idea, Opinion.AGREE, 9));
        Document card = visitor.get(start).page();
        List<String> seen = new ArrayList<>();
        for (int n = 1; n <= 10; n++) {
            assertEquals("Idea " + n + " of 10", where(card));
            assertEquals(List.of("Agree", "Disagree", "Not sure"), card.select(".opinions button").eachText());
            seen.add(statement(card));
            card = follow(SomeIdeas.press(visitor, card, path, n % 2 == 0 ? Opinion.AGREE : Opinion.DISAGREE));
        }
        assertEquals(10, new HashSet<>(seen).size());
        assertEquals("What people think", card.selectFirst("h1").text());
        assertEquals(seen, card.select("figure blockquote").eachText(), "in the order she met them: there is no first and no last");
        assertEquals("You said: Disagree", card.selectFirst(".result strong").text());
        assertEquals(List.of("90%", "10%", "0%"), card.select(".result").getFirst().select(".bar-list__n").eachText());
        assertEquals(10, card.select("table tbody tr").size());
        assertFalse(card.select("main").text().matches(".*\\b(10|9) (people|answers).*"), "no count of people");
    }

    @Test
    void theFirstOneIsOnlyToTryAndIsKeptNowhere() {
        Response idea = some.released("A slide");
        Document toTry = visitor.get(path).page();
        assertEquals("Try one first", toTry.selectFirst("h1").text());
        assertEquals("Just to try", toTry.selectFirst(".chip").text());
        assertEquals(List.of("Agree", "Disagree", "Not sure"), toTry.select(".opinions button").eachText());
        assertEquals("get", toTry.selectFirst(".form-page form").attr("method"));
        assertTrue(toTry.select("main input").isEmpty(), "nothing of her round is in it");
        Document first = visitor.get(path + "?practice=agree").page();
        assertEquals("Idea 1 of 1", where(first));
        assertTrue(first.text().contains("just to try, and we did not keep it"));
        assertEquals(0, some.rows(idea.id()));
        assertEquals(start, toTry.select(".link-list a").attr("href"));
        assertFalse(visitor.get(start).page().text().contains("just to try"));
        assertFalse(visitor.get(path + "?practice=%3Cb%3E").page().text().contains("just to try"));
    }

    @Test
    void belowTenAnswersNoSharesAreShown() {
        Response idea = some.released("A quiet room");
        some.said(idea, Opinion.AGREE, 8);
        Document results = follow(SomeIdeas.press(visitor, visitor.get(start).page(), path, Opinion.AGREE));
        assertTrue(results.select(".bar-list, table").isEmpty());
        assertTrue(results.text().contains("Not many people have voted on this yet"));
        assertEquals(9, some.counts(idea.id()).all());
    }

    @Test
    void backAndRefreshAndADoubleTapNeverMakeTwo() {
        List<Response> ideas = some.released(2, "A den in the woods");
        Document first = visitor.get(start).page();
        Visitor.Answer once = SomeIdeas.press(visitor, first, path, Opinion.AGREE);
        Visitor.Answer twice = SomeIdeas.press(visitor, first, path, Opinion.AGREE);
        assertEquals(where(follow(once)), where(follow(twice)));
        follow(once);
        follow(SomeIdeas.press(visitor, first, path, Opinion.NOT_SURE));
        long all = ideas.stream().mapToLong(idea -> some.counts(idea.id()).all()).sum();
        assertEquals(1, all);
        assertEquals(1, ideas.stream().mapToLong(idea -> some.counts(idea.id()).notSure()).sum(), "going back and pressing another button changes the answer");
    }

    @Test
    void whoComesBackToACardSeesWhatSheSaid() {
        some.released(2, "A den in the woods");
        Document first = visitor.get(start).page();
        String address = SomeIdeas.press(visitor, first, path, Opinion.AGREE).location();
        Rounds rounds = site.the(Rounds.class);
        Round round = rounds.read(some.campaign(), address.replaceAll(".*r=", "")).orElseThrow().round();
        Document again = visitor.get(path + "?r=" + rounds.token(some.campaign(), round.at(0))).page();
        assertTrue(again.text().contains("You said: Agree. You can change it."));
    }

    @Test
    void anIdeaThatIsTakenBackMeanwhileJustLetsHerGoOn() {
        List<Response> ideas = some.released(3, "A slide, number");
        Document card = visitor.get(start).page();
        Response shown = ideas.stream().filter(idea -> statement(card).equals(idea.words())).findFirst().orElseThrow();
        site.the(TakeBack.class).takeBack(shown.id());
        Document next = follow(SomeIdeas.press(visitor, card, path, Opinion.AGREE));
        assertEquals("Idea 2 of 3", where(next));
        assertEquals(0, some.rows(shown.id()));
        Response other = ideas.stream().filter(idea -> statement(next).equals(idea.words())).findFirst().orElseThrow();
        site.the(TakeBack.class).takeBack(other.id());
        assertEquals("Idea 3 of 3", where(visitor.get(path + "?r=" + next.selectFirst("input[name=token]").val()).page()), "not even shown");
    }

    @Test
    void stoppingEarlyShowsWhatSheAnswered() {
        some.released(5, "A slide, number");
        Document first = visitor.get(start).page();
        assertEquals(some.path(""), first.select(".link-list a").last().attr("href"), "she has no results yet");
        Document second = follow(SomeIdeas.press(visitor, first, path, Opinion.NOT_SURE));
        Document results = visitor.get(second.select(".link-list a").last().attr("href")).page();
        assertEquals(List.of(statement(first)), results.select("figure blockquote").eachText());
    }

    @Test
    void aTokenThatIsNotOursOrOfAnotherCampaignBeginsAnew() {
        Response idea = some.released("A slide");
        SomeIdeas other = SomeIdeas.on(site);
        String theirs = site.the(Rounds.class).token(other.campaign(), some.round(some.statement(idea.id())));
        for (String token : List.of("", "x.y.z", theirs, theirs.replace("~0~", "~1~"))) {
            assertEquals(path, visitor.post(path, Map.of("token", token, "opinion", "agree")).mustRedirect().location());
            assertEquals(path, visitor.get(path + "/results?r=" + token).mustRedirect().location());
            assertEquals("Idea 1 of 1", where(visitor.get(path + "?r=" + token).page()));
        }
        assertEquals(path, visitor.post(path, Map.of()).mustRedirect().location());
        assertEquals(0, some.rows(idea.id()));
        String ours = visitor.get(start).page().selectFirst("input[name=token]").val();
        assertEquals("Idea 1 of 1", where(follow(visitor.post(path, Map.of("token", ours, "opinion", "love")))), "what is no answer stays at the card");
        assertEquals(0, some.rows(idea.id()));
    }

    @Test
    void nobodySeesNumbersBeforeHerOwnRound() {
        Response idea = some.released("A slide");
        some.said(idea, Opinion.AGREE, 20);
        assertEquals(path, visitor.get(path + "/results").mustRedirect().location());
        assertFalse(visitor.get(start).page().text().contains("%"));
        assertFalse(some.wall("").text().contains("%"));
    }

    @Test
    void afterTheCloseEverybodySeesWhatPeopleThinkAndNoAnswerIsTaken() {
        Response many = some.released("A slide");
        Response few = some.released("A swing");
        some.said(many, Opinion.AGREE, 15);
        some.said(many, Opinion.DISAGREE, 5);
        some.said(few, Opinion.AGREE, 9);
        Document late = visitor.get(start).page();
        Campaign c = some.campaign();
        Instant end = Instant.now().minusSeconds(7200);
        site.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), c.starters(), c.audience(), c.plan(), c.opensAt().minusSeconds(86_400), end,
                c.resultsBy(), true, true, true, c.readyAt(), c.readyBy(), null, null, c.createdAt(), c.version()));
        Document results = follow(visitor.get(path));
        assertEquals(List.of("A slide"), results.select("figure blockquote").eachText(), "too few answered the other");
        assertEquals(List.of("75%", "25%", "0%"), results.select(".bar-list__n").eachText());
        assertTrue(results.select("a[href=" + path + "]").isEmpty());
        assertEquals(path + "/results", SomeIdeas.press(visitor, late, path, Opinion.AGREE).mustRedirect().location().replaceAll("\\?.*", ""));
        assertEquals(List.of("Of every 100 people who voted, 75 agreed."), some.wall("").select(".idea p.soft").eachText(), "on the wall too, and not before");
        assertEquals(29, some.rows(many.id()) + some.rows(few.id()));
    }

    @Test
    void withoutIdeasItSaysSoAndAStatementOfTheTeamIsLabelled() {
        assertTrue(visitor.get(path).page().text().contains("No ideas to vote on yet"), "and none to try");
        site.the(AddStatement.class).add(SomeIdeas.MODERATOR, some.campaign(), java.util.UUID.randomUUID().toString(), "School should begin at ten");
        assertEquals("From the team", visitor.get(start).page().selectFirst("figcaption").text());
    }

    @Test
    void theThankYouPageLeadsToTheCards() {
        String thanks = visitor.submit(visitor.get(some.path("/idea")).page(), some.path("/idea"), Map.of("text", "A bus", "mayQuote", "yes")).mustRedirect().location();
        assertEquals("Vote on other ideas", visitor.get(thanks).page().selectFirst("main a[href=" + path + "]").text());
    }

    @Test
    void heldIdeasAreNeverDealt() {
        some.held("Nobody has read this", "child", "under_11", null, true);
        some.held("Do not show this", "child", "under_11", null, false);
        assertTrue(visitor.get(start).page().select("figure").isEmpty());
    }
}
