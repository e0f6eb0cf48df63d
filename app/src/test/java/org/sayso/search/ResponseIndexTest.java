package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;

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
