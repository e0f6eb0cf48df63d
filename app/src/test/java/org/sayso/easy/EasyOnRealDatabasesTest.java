package org.sayso.easy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.web.Problems;

class EasyOnRealDatabasesTest extends OnEveryDatabase {
    private EasyChoice choice(String text) {
        Topic school = site.the(EasyTopics.class).of(campaign, "best-education-for-all").orElseThrow();
        return new EasyChoice(school, Face.BAD, new EasyForm("4", "3", text, "yes", null, null, null));
    }

    private Response kept(Campaign of, String text) {
        return site.the(KeepEasyAnswer.class).keep(of, choice(text), UUID.randomUUID().toString()).response();
    }

    @Test
    void howeverManySendTheSameJourneyItIsOneAnswerWithItsPictures() throws Exception {
        String key = UUID.randomUUID().toString();
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            Callable<ReceiveResponse.Receipt> send = () -> site.the(KeepEasyAnswer.class).keep(campaign, choice("Too loud"), key);
            List<Future<ReceiveResponse.Receipt>> sent = many.invokeAll(IntStream.range(0, 6).mapToObj(i -> send).toList());
            String id = sent.getFirst().get().response().id();
            for (Future<ReceiveResponse.Receipt> one : sent) {
                assertEquals(id, one.get().response().id());
            }
            assertEquals(new EasyAnswer(id, "best-education-for-all", "bad", true), site.the(EasyAnswerRepository.class).findById(id).orElseThrow());
        }
        assertEquals(1, site.the(ResponseRepository.class).countHeard(campaign.id()));
    }

    @Test
    void onlyWhatIsTakenBackIsForgotten() {
        Response stays = kept(campaign, "Stays");
        Response goes = kept(campaign, "");
        site.the(TakeBack.class).takeBack(goes.id());
        site.settled();
        assertTrue(site.the(EasyAnswerRepository.class).existsById(stays.id()));
        assertFalse(site.the(EasyAnswerRepository.class).existsById(goes.id()));
    }

    @Test
    void anotherPartnershipsPicturesAreNotSeen() {
        Response theirs = kept(site.campaignOf("poole"), "Theirs");
        assertTrue(site.the(ChosenPictures.class).of(List.of(theirs)).isEmpty());
        assertEquals("School", site.the(ChosenPictures.class).of(List.of(kept(campaign, "Ours"))).values().iterator().next().topic());
    }

    @Test
    void whoeverIsOvertakenIsToldTheOtherQuestion() {
        WriteWording writing = site.the(WriteWording.class);
        WordingForm mine = WordingForm.of(null);
        writing.write(SAM, campaign, new WordingForm("What is good?", mine.version()), new Problems());
        Problems problems = new Problems();
        writing.write(PRIYA, campaign, new WordingForm("What is bad?", mine.version()), problems);
        assertEquals("What is good?", problems.getList().getFirst().detail());
        Problems none = new Problems();
        writing.write(PRIYA, campaign, new WordingForm("What is bad?", mine.version()).onTopOf(writing.now(campaign)), none);
        assertFalse(none.any());
        assertEquals("What is bad?", writing.now(campaign).wording());
        assertEquals(PRIYA.name(), writing.now(campaign).staffName());
    }

    @Test
    void whatStaffWroteOrTookAwayIsNotPutInAgain() {
        site.the(StarterWordings.class).load();
        Campaign starter = site.the(org.sayso.campaign.Campaigns.class).find("i-live-in-dorset").orElseThrow();
        WriteWording writing = site.the(WriteWording.class);
        assertEquals(StarterWordings.of("dorset").get("i-live-in-dorset"), writing.now(starter).wording());
        writing.write(PRIYA, starter, new WordingForm("", WordingForm.of(writing.now(starter)).version()), new Problems());
        assertEquals(0, site.the(StarterWordings.class).load());
        assertEquals("", writing.now(starter).wording());
        writing.write(PRIYA, starter, new WordingForm(StarterWordings.of("dorset").get("i-live-in-dorset"), WordingForm.of(writing.now(starter)).version()), new Problems());
    }
}
