package org.sayso.publishing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** The sender says whether we got it right: where we put the idea, or what we changed. Said again, the later answer counts. */
@Singleton
class TellWhetherRight {
    private static final Set<String> ANSWERS = Set.of("yes", "partly", "no");
    private final GotRightRepository answers;
    private final ResponseRepository responses;
    private final Following following;
    private final Site site;
    private final Clock clock;

    TellWhetherRight(GotRightRepository answers, ResponseRepository responses, Following following, Site site, Clock clock) {
        this.answers = answers;
        this.responses = responses;
        this.following = following;
        this.site = site;
        this.clock = clock;
    }

    /** What was asked about may have gone meanwhile: then nothing is kept. @param plan slug of the plan of its campaign */
    @Transactional
    void tell(String responseId, String plan, String about, String answer) {
        if (!ANSWERS.contains(answer)) {
            throw Refusal.field("answer", "Say yes, partly or no.");
        }
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        Following.Followed now = following.follow(response, plan);
        if (about.equals(now.decision())) {
            answers.say(responseId, about, GotRight.THEME, answer, clock.instant());
        } else if (now.changes().stream().anyMatch(change -> change.id().equals(about))) {
            answers.say(responseId, about, GotRight.CHANGE, answer, clock.instant());
        }
    }
}
