package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.tagging.Profiles;

class ResponseIndexTest extends IndexOnDisk {
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
    void anIndexMadeAnewFindsWhatTheOneKeptLiveFinds() {
        List<String> said = List.of("No bus comes after six", "Last bus is at tea time so no football", "mum cant pay for the trip", "School trips cost too much",
                "The swings are broken", "I wait a year to talk to somebody", "Dogs mess on the beach", "I look after my dad, he is ill");
        List<Response> made = said.stream().map(this::read).toList();
        site.the(ResponseRepository.class).themed(made.get(2).id(), Instant.now());
        site.the(TakeBack.class).takeBack(made.getLast().id());
        site.settled();
        index.bring(made.stream().map(Response::id).toList());
        List<String> queries = List.of("bus", "getting home in the evening", "families who can not afford things", "playgrounds", "\"bus\" -tea", "long waits", "");
        List<List<String>> live = queries.stream().map(this::meant).toList();
        assertFalse(live.get(1).isEmpty());
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
