package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.AnswerQuestions;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.safeguarding.ReadAddedWords;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.safeguarding.UndoDecision;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.Profiles;

class ResponseIndexTest extends IndexOnDisk {
    private static final Colleague IDRIS = Colleague.named("Idris Durdle", Role.MODERATOR);
    private static final Colleague LEAD = Colleague.named("Petra Lulworth", Role.PLAN_LEAD);
    private static Question why;

    @Test
    void whatIsSentIsFoundByTheRunningSite() {
        Response made = site.heard(campaign, "A zebra crossing by the library", true);
        site.settled();
        Find find = new Find(SearchQuery.of("zebra"), Map.of(), false, false);
        assertEquals(List.of(made.id()), site.the(ResponseIndex.class).look(searcher -> find.page(searcher, 0, 10)).orElseThrow().ids());
    }

    @Test
    void whatIsTakenBackIsInNoByteOfTheIndex() throws IOException {
        Response one = heard("My canary Xanthippequill lives in Zwartemeer");
        Response other = heard("Another about Quetzalcoatlus for balance");
        assertTrue(holds("xanthippequill"), "it is there before");
        site.the(ResponseRepository.class).themed(one.id(), Instant.now());
        index.bring(List.of(one.id())); // leaves an old copy behind
        site.the(TakeBack.class).takeBack(one.id());
        index.bring(List.of(one.id(), other.id()));
        assertEquals(List.of(), found("Xanthippequill"));
        assertFalse(holds("xanthippequill"));
        assertFalse(holds("zwartemeer"));
        assertFalse(holds(one.id()));
        assertTrue(holds("quetzalcoatlus"));
        assertEquals(List.of(other.id()), found("quetzalcoatlus"));
    }

    @Test
    void whatIsTakenBackWhileSomebodySearchesIsGoneToo() throws IOException {
        Response one = heard("Ferocactus in the window");
        index.look(searcher -> {
            site.the(TakeBack.class).takeBack(one.id());
            index.bring(List.of(one.id()));
            return true;
        });
        assertFalse(holds("ferocactus"));
    }

    @Test
    void whatAModeratorTakesOutIsInNoByteOfTheIndex() throws IOException {
        Response made = heard("Mister Wolkenkratzermann is unkind at the pool");
        assertTrue(holds("wolkenkratzermann"));
        site.the(ResponseRepository.class).decide(made.id(), "RELEASED", null, "A member of staff is unkind at the pool", null);
        index.bring(List.of(made.id()));
        assertFalse(holds("wolkenkratzermann"));
        assertEquals(List.of(made.id()), found("unkind pool"));
        site.the(TakeBack.class).takeBack(made.id());
    }

    @Test
    void theMeaningOfWhatIsTakenBackIsInNoByteOfTheIndex() throws IOException {
        Response one = read("My hamster is poorly and the vet is too dear for us");
        Response other = read("The paddling pool leaks");
        float[] vector = vector(one.id());
        assertTrue(holds(vector), "it is there before");
        site.the(ResponseRepository.class).themed(one.id(), Instant.now());
        index.bring(List.of(one.id())); // leaves an old copy behind
        site.the(TakeBack.class).takeBack(one.id());
        site.settled();
        index.bring(List.of(one.id(), other.id()));
        assertFalse(holds(vector));
        assertTrue(holds(vector(other.id())));
        assertEquals(Map.of(), site.the(Profiles.class).of(List.of(one.id())), "nor in the database");
    }

    @Test
    void theMeaningOfWordsThatWereTakenOutIsInNoByteOfTheIndex() throws IOException {
        Response made = read("Mister Wolkenkratzer at the swimming pool is unkind to me");
        float[] before = vector(made.id());
        assertTrue(holds(before));
        site.the(ResponseRepository.class).decide(made.id(), "RELEASED", null, "Somebody at the swimming pool is unkind to me", null);
        site.the(Outbox.class).touched(made.id());
        site.settled();
        index.bring(List.of(made.id()));
        assertFalse(holds(before));
        assertTrue(holds(vector(made.id())), "the words that are shown have a meaning too");
        site.the(TakeBack.class).takeBack(made.id());
        site.settled();
    }

    @Test
    void answersAndEnglishThatAreTakenBackAreInNoByteOfTheIndex() throws IOException {
        Response made = heard("Wir möchten gerne einen Sprungturm für das Freibad haben");
        site.settled(); // read as German before English is added, as on a desk
        site.the(ReleaseResponse.class).release(IDRIS, made.id(), null, null);
        answer(made, "because Okapilotta jumps so well");
        site.the(ReadAddedWords.class).read(IDRIS, made.id(), null);
        site.the(AddEnglish.class).add(LEAD, made.id(), "A springboardtower at the lido", null);
        site.settled();
        index.bring(List.of(made.id()));
        assertEquals(List.of(made.id()), found("okapilotta"));
        assertEquals(List.of(made.id()), found("springboardtower"));
        assertTrue(holds("okapilotta") && holds("springboardtower") && holds("sprungturm"));
        answer(made, "because Impalinda jumps so well");
        index.bring(List.of(made.id()));
        assertFalse(holds("okapilotta"), "what it takes the place of is gone");
        assertFalse(holds("impalinda"), "and nobody has read it yet");
        site.the(ReadAddedWords.class).read(IDRIS, made.id(), null);
        index.bring(List.of(made.id()));
        assertTrue(holds("impalinda"));
        site.the(TakeBack.class).takeBack(made.id());
        index.bring(List.of(made.id()));
        for (String term : List.of("okapilotta", "impalinda", "springboardtower", "sprungturm", made.id())) {
            assertFalse(holds(term), term);
        }
        assertEquals(List.of(), found("springboardtower"));
    }

    @Test
    void answersThatNobodyHasReadAreInNoByteOfTheIndex() throws IOException {
        Response made = heard("A climbing wall");
        answer(made, "Rhinocerossa would like it");
        index.bring(List.of(made.id()));
        assertFalse(holds("rhinocerossa"));
        site.the(ReleaseResponse.class).release(IDRIS, made.id(), null, null);
        index.bring(List.of(made.id()));
        assertTrue(holds("rhinocerossa"));
        site.the(UndoDecision.class).undo(IDRIS, made.id());
        index.bring(List.of(made.id()));
        assertFalse(holds("rhinocerossa"), "held again");
        site.the(TakeBack.class).takeBack(made.id());
    }

    @Test
    void theMeaningOfAResponseIsOfItsMainWordsAlone() {
        Response made = read("The harbour should have a diving board");
        site.the(ReleaseResponse.class).release(IDRIS, made.id(), null, null);
        float[] before = vector(made.id());
        answer(made, "I wait more than a year to talk to somebody about my sadness");
        site.the(ReadAddedWords.class).read(IDRIS, made.id(), null);
        site.settled();
        assertArrayEquals(before, vector(made.id()));
        site.the(TakeBack.class).takeBack(made.id());
        site.settled();
    }

    private static void answer(Response response, String answer) {
        if (why == null) {
            why = site.the(QuestionRepository.class).save(new Question(UUID.randomUUID().toString(), campaign.id(), 1, "open", "Why?", null, null, null));
        }
        site.the(AnswerQuestions.class).answer(response.id(), Map.of(why.id(), answer));
    }

    @Test
    void anIndexMadeAnewFindsWhatTheOneKeptLiveFinds() {
        List<String> said = List.of("No bus comes after six", "Last bus is at tea time so no football", "mum cant pay for the trip", "School trips cost too much",
                "The swings are broken", "I wait a year to talk to somebody", "Dogs mess on the beach", "I look after my dad, he is ill");
        List<Response> made = said.stream().map(this::read).toList();
        site.the(ResponseRepository.class).themed(made.get(2).id(), Instant.now());
        site.the(ReleaseResponse.class).release(IDRIS, made.get(1).id(), null, null);
        answer(made.get(1), "Gazellina has to walk home, and nothing else");
        index.bring(List.of(made.get(1).id())); // written down, read later
        site.the(ReadAddedWords.class).read(IDRIS, made.get(1).id(), null);
        answer(made.get(4), "Gazellina, unread");
        site.the(TakeBack.class).takeBack(made.getLast().id());
        site.settled();
        index.bring(made.stream().map(Response::id).toList());
        List<String> queries = List.of("bus", "getting home in the evening", "families who can not afford things", "playgrounds", "\"bus\" -tea", "long waits", "gazellina", "football walk", "bus -gazellina", "");
        List<List<String>> live = queries.stream().map(this::meant).toList();
        assertFalse(live.get(1).isEmpty());
        assertEquals(List.of(made.get(1).id()), found("gazellina"));
        try {
            index.close();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        deleteAll(data);
        open();
        assertEquals(live, queries.stream().map(this::meant).toList());
    }

    private Response read(String words) {
        Response made = site.heard(campaign, words, true);
        site.settled();
        index.bring(List.of(made.id()));
        return made;
    }

    private List<String> meant(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        Find find = new Find(query, Map.of(), false, false, site.the(MeantByWords.class).of(query).orElse(null));
        return index.look(searcher -> find.page(searcher, 0, 1000)).orElseThrow().ids();
    }

    @Test
    void anotherPartnershipsResponseIsNotInIt() {
        Response theirs = site.heard(site.campaignOf("poole"), "Only Poole has this xylophone", true);
        index.bring(List.of(theirs.id()));
        assertEquals(List.of(), found("xylophone"));
        deleteAll(data);
        restart();
        assertEquals(List.of(), found("xylophone"));
        assertFalse(found("").contains(theirs.id()));
    }
}
