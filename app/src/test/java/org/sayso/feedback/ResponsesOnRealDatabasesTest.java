package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.partnership.Site;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class ResponsesOnRealDatabasesTest {
    @Parameter
    Database database;

    private TestSite site() {
        return database.site();
    }

    private ReceiveResponse.Sent sent(String words, String key) {
        return new ReceiveResponse.Sent(words, null, null, null, true, key, "web", null, null);
    }

    @Test
    void aResponseIsHeldFromBirth() {
        Response made = site().heard(site().openCampaign(), "A bus after nine 🚌", true);
        Response kept = site().the(ResponseRepository.class).findById(made.id()).orElseThrow();
        assertEquals(Standing.HELD, kept.standing());
        assertEquals("A bus after nine 🚌", kept.words());
        assertFalse(kept.isQuotable());
    }

    @Test
    void aRepeatedSendMakesOneResponseWithTheSameCode() {
        Campaign campaign = site().openCampaign();
        ReceiveResponse act = site().the(ReceiveResponse.class);
        String key = UUID.randomUUID().toString();
        var first = act.receive(campaign, sent("More benches", key));
        var second = act.receive(campaign, sent("More benches", key));
        assertTrue(first.isNew());
        assertFalse(second.isNew());
        assertEquals(first.code(), second.code());
        assertEquals(1, site().the(ResponseRepository.class).countHeard(campaign.id()));
        assertThrows(ReceiveResponse.OtherWords.class, () -> act.receive(campaign, sent("Fewer benches", key)));
    }

    @Test
    void sentAgainWithANoItIsNoLongerShownAndAYesChangesNothing() {
        Campaign campaign = site().openCampaign();
        ReceiveResponse act = site().the(ReceiveResponse.class);
        String key = UUID.randomUUID().toString();
        String id = act.receive(campaign, sent("A pond", key)).response().id();
        act.receive(campaign, new ReceiveResponse.Sent("A pond", null, null, null, false, key, "web", null, null));
        assertFalse(site().the(ResponseRepository.class).findById(id).orElseThrow().mayQuote());
        act.receive(campaign, sent("A pond", key));
        assertFalse(site().the(ResponseRepository.class).findById(id).orElseThrow().mayQuote());
    }

    @Test
    void twentySendsAtOnceMakeOneResponse() throws Exception {
        Campaign campaign = site().openCampaign();
        ReceiveResponse act = site().the(ReceiveResponse.class);
        String key = UUID.randomUUID().toString();
        Callable<String> send = () -> act.receive(campaign, sent("Double tap", key)).code();
        try (var pool = Executors.newFixedThreadPool(10)) {
            List<String> codes = pool.invokeAll(java.util.Collections.nCopies(20, send)).stream().map(f -> f.resultNow()).distinct().toList();
            assertEquals(1, codes.size());
        }
        assertEquals(1, site().the(ResponseRepository.class).countHeard(campaign.id()));
    }

    @Test
    void anotherPartnershipsResponseIsNotFound() {
        Response theirs = site().heard(site().campaignOf("poole"), "From Poole", true);
        ResponseRepository responses = site().the(ResponseRepository.class);
        String dorset = site().the(Site.class).slug();
        assertTrue(responses.findByPartnershipAndId(dorset, theirs.id()).isEmpty());
        assertTrue(responses.findByPartnershipAndCodeHash(dorset, theirs.codeHash()).isEmpty());
        assertTrue(responses.findByPartnershipAndIdIn(dorset, List.of(theirs.id())).isEmpty());
        assertThrows(org.sayso.web.Refusal.class, () -> site().the(TakeBack.class).takeBack(theirs.id()));
    }

    @Test
    void whatIsTakenBackIsErased() {
        Response made = site().heard(site().openCampaign(), "Take this back", true);
        site().the(ResponseRepository.class).about(made.id(), "child", "under_11", "chesil");
        TakeBack act = site().the(TakeBack.class);
        act.takeBack(made.id());
        act.takeBack(made.id());
        Response kept = site().the(ResponseRepository.class).findById(made.id()).orElseThrow();
        assertEquals(Progress.WITHDRAWN, kept.progress());
        assertNull(kept.words());
        assertNull(kept.ageBand());
        assertNull(kept.area());
    }

    @Test
    void theOutboxIsEmptiedAfterTheCommit() {
        site().heard(site().openCampaign(), "Something to read", true);
        site().settled();
        assertEquals(0, site().the(Outbox.class).waiting());
    }
}
