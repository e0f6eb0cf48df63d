package org.sayso.learning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.Taggers;
import org.sayso.web.FormKey;

/** A partnership whose plan leads file buses under another priority than Sayso's own examples do, and the rest as it is suggested. */
final class Corrections {
    static final String PLAN = "dorset-cypf-2020-23";
    static final String THEIRS = "young-and-thriving";
    static final String UNSEEN = "there is no bus back from the cinema at night";
    static final Colleague PRIYA = new Colleague("priya", "Priya N", List.of("PLAN_LEAD"));
    private static final List<String> BUSES = List.of(
            "The last bus from %s goes at six so I miss football", "no buses to %s in the evening, can't stay for clubs", "the bus fare to %s is too much for us",
            "In %s there is one bus a day", "The bus from %s to college is always late and full", "I wish there was a bus to %s on sundays");
    private static final List<String> OTHERS = List.of(
            "In %s my baby can not sleep and the health visitor has left", "two years on the list for camhs in %s", "More lessons about money at %s school please");
    private static final List<String> PLACES = List.of("Wareham", "Swanage", "Bridport", "Sherborne", "Blandford");
    private final TestSite site;

    Corrections(TestSite site) {
        this.site = site;
    }

    /** Released, read by the tagger, and decided on: 30 on buses, corrected, and 15 others, accepted. @return the ids */
    List<String> decided() {
        List<Response> buses = released(BUSES);
        List<Response> others = released(OTHERS);
        site.settled();
        ConfirmTags confirm = site.the(ConfirmTags.class);
        buses.forEach(r -> confirm.change(PRIYA, r.id(), List.of(THEIRS), null));
        others.forEach(r -> confirm.accept(PRIYA, r.id(), null));
        return Stream.concat(buses.stream(), others.stream()).map(Response::id).toList();
    }

    Response released(Campaign campaign, String words) {
        Response heard = site.heard(campaign, words, true);
        site.the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        return heard;
    }

    private List<Response> released(List<String> patterns) {
        Campaign campaign = site.openCampaign();
        List<Response> released = new ArrayList<>();
        PLACES.forEach(place -> patterns.forEach(pattern -> released.add(released(campaign, pattern.formatted(place)))));
        return released;
    }

    /** Asks for a training and waits for its end. */
    LearningRun learn() {
        site.the(AskForRun.class).ask(PRIYA, PLAN);
        return ended();
    }

    LearningRun ended() {
        long until = System.nanoTime() + 120_000_000_000L;
        LearningRunRepository runs = site.the(LearningRunRepository.class);
        LearningRun latest = runs.latest("dorset", PLAN).orElseThrow();
        while (latest.state() == LearningRun.State.WAITING) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The run does not end");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            latest = runs.latest("dorset", PLAN).orElseThrow();
        }
        return latest;
    }

    LearnedVersion version(LearningRun run) {
        return site.the(LearnedVersionRepository.class).findByPartnershipAndId("dorset", run.versionId()).orElseThrow();
    }

    String came() {
        return site.the(Taggers.class).asItCame(PLAN).orElseThrow().model();
    }

    Set<String> learnedFrom(LearnedVersion version) {
        return site.the(LearnedFromRepository.class).of(version.id()).stream().map(LearnedFrom::responseId).collect(Collectors.toSet());
    }

    List<LearnedScore> scores(LearnedVersion version, String test) {
        return site.the(LearnedScoreRepository.class).of(List.of(version.id())).stream().filter(s -> s.test().equals(test)).toList();
    }

    void use(int number) {
        site.the(UseVersion.class).use(PRIYA, PLAN, number, FormKey.fresh());
    }
}
