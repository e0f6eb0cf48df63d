package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.cast.Visitor;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;

/** What is said in another language waits for its English, and is then read and decided like any other. */
class EnglishOnRealDatabasesTest extends OnEveryDatabase {
    private static final String POLISH = "Chciałabym więcej autobusów wieczorem, bo nie mam jak wrócić z treningu do domu";
    private static final String ENGLISH = "I would like more buses in the evening, because I can not get home from training";

    private static final String GERMAN = "Ein Sprungturm fuer das Freibad";
    private static final String GERMAN_IN_ENGLISH = "A diving board for the outdoor pool";

    private void add(Colleague who, Response response, String english) {
        site.the(AddEnglish.class).add(who, response.id(), english, now(response).englishAt());
        site.settled();
    }

    private List<Suggestion> suggestions(Response response) {
        return site.the(Readings.class).suggestions(response.id());
    }

    private Reading reading(Response response) {
        return site.the(Readings.class).of(List.of(response.id())).get(response.id());
    }

    private Document inbox(Visitor lead, String state) {
        return lead.get("/desk/inbox?campaign=" + campaign.slug() + "&state=" + state).page();
    }

    @Test
    void nothingIsSuggestedUntilTheEnglishIsThereAndThenItIsReadFromThat() {
        Response polish = released(POLISH);
        assertTrue(suggestions(polish).isEmpty());
        assertThrows(Refusal.class, () -> site.the(ConfirmTags.class).change(PRIYA, polish.id(), List.of("best-place-to-live"), null));
        assertTrue(site.the(Readings.class).themes(List.of(polish.id())).isEmpty());
        assertNull(site.the(Readings.class).of(List.of(polish.id())).get(polish.id()).topPriority());
        add(PRIYA, polish, ENGLISH);
        assertEquals(6, suggestions(polish).size());
        assertTrue(suggestions(polish).getFirst().becauseList().stream().allMatch(ENGLISH::contains));
        Reading reading = site.the(Readings.class).of(List.of(polish.id())).get(polish.id());
        assertEquals("pl", reading.language());
        assertEquals(now(polish).englishAt(), reading.englishAt());
        assertEquals(POLISH, now(polish).words(), "the original stays");
        assertEquals("Priya N", now(polish).englishName());
        assertEquals("pl", now(polish).language());
    }

    @Test
    void itMeansWhatItsEnglishMeans() {
        Response polish = released(POLISH);
        Response same = released(ENGLISH);
        add(PRIYA, polish, ENGLISH);
        Map<String, float[]> meant = site.the(Meanings.class).of(List.of(polish.id(), same.id()));
        if (meant.containsKey(same.id())) { // where an encoder can run
            org.junit.jupiter.api.Assertions.assertArrayEquals(meant.get(same.id()), meant.get(polish.id()), 1e-6f);
        }
    }

    @Test
    void correctedEnglishIsReadAnewAndTheRecordSaysWho() {
        Response polish = released(POLISH);
        add(PRIYA, polish, "Buses");
        Reading first = site.the(Readings.class).of(List.of(polish.id())).get(polish.id());
        add(SAM, polish, "A nursery for babies and their mums");
        Reading second = site.the(Readings.class).of(List.of(polish.id())).get(polish.id());
        assertFalse(first.englishAt().equals(second.englishAt()));
        assertTrue(suggestions(polish).getFirst().becauseList().stream().allMatch("A nursery for babies and their mums"::contains));
        var acts = site.the(AuditEntryRepository.class).findAll().stream().filter(e -> e.subject().equals("response " + polish.id())).toList();
        assertEquals(List.of("english-added", "english-corrected"), acts.stream().map(e -> e.act()).filter(a -> a.startsWith("english")).toList());
        assertTrue(acts.stream().noneMatch(e -> e.detail() != null && e.detail().contains("Buses")), "no words in the record");
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        Response polish = released(POLISH);
        AddEnglish add = site.the(AddEnglish.class);
        add.add(PRIYA, polish.id(), ENGLISH, null);
        add.add(SAM, polish.id(), ENGLISH, null); // the same words: nothing to say
        assertThrows(AddEnglish.EnglishMeanwhile.class, () -> add.add(SAM, polish.id(), "Something else", null));
        assertEquals(ENGLISH, now(polish).english());
    }

    @Test
    void whatItsSenderTakesBackGoesInBothLanguages() {
        Response polish = released(POLISH);
        add(PRIYA, polish, ENGLISH);
        site.the(TakeBack.class).takeBack(polish.id());
        site.settled();
        assertNull(now(polish).english());
        assertNull(now(polish).englishName());
        assertTrue(suggestions(polish).isEmpty());
        assertThrows(AddEnglish.NotRead.class, () -> site.the(AddEnglish.class).add(PRIYA, polish.id(), ENGLISH, null));
    }

    @Test
    void englishGoesWhenOtherPartsAreRemovedAndStaysWhenTheSameWordsAreReleasedAgain() {
        Response polish = released(POLISH);
        add(PRIYA, polish, ENGLISH);
        ResponseRepository responses = site.the(ResponseRepository.class);
        responses.decide(polish.id(), "HELD", null, null, null);
        responses.decide(polish.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        assertEquals(ENGLISH, now(polish).english());
        responses.decide(polish.id(), "RELEASED", null, POLISH.replace("z treningu", "[removed]"), site.the(Clock.class).instant());
        assertNull(now(polish).english());
        assertNull(now(polish).englishAt());
        assertNull(now(polish).englishName());
        site.the(TagReader.class).read(List.of(polish.id()));
        assertTrue(suggestions(polish).isEmpty(), "and what was made of it goes too");
    }

    @Test
    void englishBelongsToThisPartnershipOnly() {
        Response theirs = site.heard(site.campaignOf("poole"), POLISH, true);
        assertThrows(Refusal.class, () -> site.the(AddEnglish.class).add(PRIYA, theirs.id(), ENGLISH, null));
    }

    @Test
    void itWaitsInAListOfItsOwnAndIsThenDecidedLikeAnyOther() {
        Response polish = released(POLISH);
        Response german = released("Wir brauchen einen sicheren Spielplatz in der Nähe unserer Schule");
        Response bus = released("There should be a bus back from town after nine");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        assertEquals(List.of(bus.words()), inbox(lead, "new").select(".row__text").eachText());
        Document waiting = inbox(lead, "needs-english");
        assertEquals(List.of(POLISH, german.words()), waiting.select(".row__text").eachText(), "also in a language that can not be told");
        assertTrue(waiting.selectFirst(".row__tags").text().contains("Needs English Polish"), waiting.selectFirst(".row__tags").text());
        Document page = lead.get("/desk/inbox?campaign=" + campaign.slug() + "&state=needs-english&id=" + polish.id()).page();
        assertTrue(page.selectFirst(".evidence").text().contains("This is in Polish"));
        assertNull(page.selectFirst("form[data-key~=a], form[data-key~=n], #change"));
        String send = page.selectFirst("form[action*=/english]").attr("action");
        Visitor.Answer empty = lead.submit(page, send, Map.of("english", "  "));
        assertEquals(422, empty.status());
        assertNotNull(empty.page().selectFirst("#english-error"));
        Visitor.Answer tooLong = lead.submit(page, send, Map.of("english", "b".repeat(4001)));
        assertEquals(422, tooLong.status());
        assertEquals(4001, tooLong.page().selectFirst("#english").text().length(), "nothing typed is lost");
        lead.submit(page, send, Map.of("english", ENGLISH)).mustRedirect();
        site.settled();
        Visitor.Answer late = lead.submit(page, send, Map.of("english", "Something else"));
        assertEquals(409, late.status());
        assertEquals("Something else", late.page().selectFirst("#english").text());
        assertTrue(late.page().selectFirst("#english-error").text().contains("Test plan lead wrote the English meanwhile"));
        assertEquals(List.of(german.words()), inbox(lead, "needs-english").select(".row__text").eachText());
        Document there = lead.get("/desk/inbox?campaign=" + campaign.slug() + "&id=" + polish.id()).page();
        assertEquals(POLISH, there.select(".evidence__words").first().text());
        assertEquals("In English: " + ENGLISH, there.select(".evidence__words").get(1).text());
        assertTrue(there.selectFirst(".evidence").text().contains("Put into English by Test plan lead"));
        assertNotNull(there.selectFirst("form[data-key~=a]"));
        assertTrue(there.text().contains("In English: " + ENGLISH));
    }

    @Test
    void wordsThatAreEnglishAlreadyAreSaidToBeByOnePress() {
        Response mistaken = released("Wir brauchen mehr Platz zum Spielen und zum Lesen");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/inbox?state=needs-english&id=" + mistaken.id()).page();
        String send = page.selectFirst("form[action*=/english]").attr("action");
        lead.post(send, Map.of("_token", page.selectFirst("input[name=_token]").val(), "english", page.selectFirst("input[name=english]").val())).mustRedirect();
        site.settled();
        assertEquals(mistaken.words(), now(mistaken).english());
        assertTrue(lead.get("/desk/inbox?id=" + mistaken.id()).page().text().contains("English as it stands"));
        assertEquals(6, suggestions(mistaken).size());
    }

    @Test
    void wordsThatAreEnglishGetNoEnglishAndWhatWasTypedStays() {
        Response bus = released("There should be a bus back from town after nine");
        assertThrows(AddEnglish.IsEnglish.class, () -> site.the(AddEnglish.class).add(PRIYA, bus.id(), "Buses", null));
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/inbox?id=" + bus.id()).page();
        Visitor.Answer refused = lead.post("/desk/inbox/" + bus.id() + "/english", Map.of("_token", page.selectFirst("input[name=_token]").val(), "english", "A late bus"));
        assertEquals(422, refused.status());
        assertEquals("A late bus", refused.page().selectFirst("#english").text());
        assertTrue(refused.page().selectFirst("#english-error").text().contains("English already"));
        assertNull(now(bus).english());
        assertEquals(bus.words(), refused.page().selectFirst(".evidence__words").text());
    }

    @Test
    void wordsThatWereTakenForEnglishInDoubtAreGivenEnglishAndThenReadLikeOthersInALanguageThatCanNotBeTold() {
        Response german = released(GERMAN);
        assertEquals("en", now(german).language());
        assertEquals(6, suggestions(german).size());
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/inbox?campaign=" + campaign.slug() + "&id=" + german.id()).page();
        Element doubted = page.selectFirst("#english-form");
        assertEquals("Not English? Put it into English", doubted.selectFirst("summary").text());
        assertFalse(doubted.hasAttr("open"));
        assertNotNull(page.selectFirst("form[data-key~=a]"), "it can be decided as it is");
        String send = doubted.selectFirst("form").attr("action");
        Visitor.Answer tooLong = lead.submit(page, send, Map.of("english", "b".repeat(4001)));
        assertEquals(422, tooLong.status());
        assertTrue(tooLong.page().selectFirst("#english-form").hasAttr("open"));
        assertEquals(4001, tooLong.page().selectFirst("#english").text().length(), "nothing typed is lost");
        assertEquals("en", now(german).language());
        lead.submit(page, send, Map.of("english", GERMAN_IN_ENGLISH)).mustRedirect();
        site.settled();
        assertEquals(GERMAN, now(german).words(), "the original stays");
        assertEquals(GERMAN_IN_ENGLISH, now(german).english());
        assertNull(now(german).language());
        assertEquals(now(german).englishAt(), reading(german).englishAt());
        assertTrue(suggestions(german).getFirst().becauseList().stream().allMatch(GERMAN_IN_ENGLISH::contains));
        Document there = lead.get("/desk/inbox?campaign=" + campaign.slug() + "&id=" + german.id()).page();
        assertEquals("In English: " + GERMAN_IN_ENGLISH, there.select(".evidence__words").get(1).text());
        assertEquals("Correct the English", there.selectFirst("#english-form summary").text());
    }

    @Test
    void readingItAgainDoesNotMakeItEnglish() {
        Response german = released(GERMAN);
        add(PRIYA, german, GERMAN_IN_ENGLISH);
        site.the(TagReader.class).read(List.of(german.id()));
        assertNull(now(german).language());
        ReadingRepository readings = site.the(ReadingRepository.class);
        Reading read = reading(german);
        readings.update(new Reading(
                german.id(), read.plan(), "older", "en", false, 0.1, read.topPriority(), 0.5, read.madeAt(), null, read.englishAt()));
        site.the(TagReader.class).read(List.of(german.id()));
        assertFalse(reading(german).model().equals("older"));
        assertNull(reading(german).language());
        assertNull(now(german).language());
        add(SAM, german, "A high diving board for the outdoor pool");
        assertNull(now(german).language());
        assertEquals(0, site.the(InboxWaiting.class).needsEnglish());
    }

    @Test
    void whenItsEnglishGoesItIsReadAsBefore() {
        Response german = released(GERMAN);
        add(PRIYA, german, GERMAN_IN_ENGLISH);
        site.the(ResponseRepository.class).decide(german.id(), "RELEASED", null, "Ein [removed] fuer das Freibad", site.the(Clock.class).instant());
        site.the(TagReader.class).read(List.of(german.id()));
        assertNull(now(german).english());
        assertEquals("en", now(german).language());
        assertEquals(6, suggestions(german).size());
    }

    @Test
    void surelyEnglishWordsAreNotRewrittenAlsoBeforeTheyWereRead() {
        Response bus = released("There should be a bus back from town after nine");
        Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?id=" + bus.id()).page();
        assertNull(page.selectFirst("#english-form"));
        site.the(ResponseRepository.class).language(bus.id(), null);
        AddEnglish add = site.the(AddEnglish.class);
        assertThrows(AddEnglish.IsEnglish.class, () -> add.add(PRIYA, bus.id(), "Buses", null));
        add.add(PRIYA, bus.id(), bus.words(), null);
        assertThrows(AddEnglish.IsEnglish.class, () -> add.add(PRIYA, bus.id(), "Buses", now(bus).englishAt()), "nor by correcting them");
        assertEquals(bus.words(), now(bus).english());
    }

    @Test
    void aModeratorSeesTheEnglishToo() {
        Response polish = released(POLISH);
        add(PRIYA, polish, ENGLISH);
        String page = site.signedIn(Role.MODERATOR).get("/desk/moderation/" + polish.id()).page().text();
        assertTrue(page.contains("In English, as Priya N put it: " + ENGLISH), page);
        assertTrue(page.contains("this English goes too"), page);
    }

    @Test
    void searchFindsBoth() {
        Response polish = released(POLISH + " zimorodek");
        add(PRIYA, polish, ENGLISH + " kingfisher");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        for (String word : List.of("zimorodek", "kingfisher")) {
            assertTrue(lead.get("/desk/search?q=" + word).page().text().contains("zimorodek"), word);
        }
    }
}
