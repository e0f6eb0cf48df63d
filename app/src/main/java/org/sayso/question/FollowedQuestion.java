package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.publishing.FollowPart;
import org.sayso.reply.PublicReply;
import org.sayso.reply.Replies;
import org.sayso.web.Moments;

/**
 * Whoever comes back with the code of a question sees whom it asks and by when an answer is due; the answer itself stands above, as of every idea.
 * What is not read says what it said on the day it was asked, whatever became of it before: nobody can tell by it how it stands.
 */
@Singleton
class FollowedQuestion implements FollowPart {
    private final AskedRepository asked;
    private final Leaders leaders;
    private final Replies replies;
    private final Site site;
    private final Clock clock;

    FollowedQuestion(AskedRepository asked, Leaders leaders, Replies replies, Site site, Clock clock) {
        this.asked = asked;
        this.leaders = leaders;
        this.replies = replies;
        this.site = site;
        this.clock = clock;
    }

    /** @param path of the leader, or null where it is not public; @param answered the day of the answer, or null while it waits; @param promised the day that was promised first; @param first the same where it is another one than {@code due} */
    @Introspected
    record Part(@Nullable String path, String title, @Nullable String answered, boolean isNotAble, String due, String promised, boolean isLate, @Nullable String first, @Nullable String why) {}

    @Override
    public Optional<Shown> of(Response response) {
        return response.standing() == Standing.WITHDRAWN ? Optional.empty()
                : asked.findByPartnershipAndResponseId(site.slug(), response.id()).flatMap(question -> leaders.byId(question.leaderId()).map(leader -> shown(response.standing().isRead() ? question : question.asAtFirst(), leader, replies.to(response))));
    }

    /** Also once it is taken back, when nothing else is known of it. */
    @Override
    public Optional<String> says(Response response) {
        return response.channel().equals(KeepQuestion.CHANNEL) || asked.findByPartnershipAndResponseId(site.slug(), response.id()).isPresent() ? Optional.of("question.follow.") : Optional.empty();
    }

    private Shown shown(Asked question, Leader leader, Optional<PublicReply> reply) {
        String answered = reply.map(r -> Moments.day(question.answeredOr(Moments.dayOf(r.writtenAt())))).orElse(null);
        return new Shown("question/_followed", new Part(
                leaders.isPublic(leader) ? leader.path() : null, leader.title(), answered, answered != null && question.outcome() == Outcome.NOT_ABLE, Moments.longDay(question.dueOn()),
                Moments.longDay(question.firstDueOn()), answered == null && question.isLate(Moments.dayOf(clock.instant())), question.isMoved() ? Moments.day(question.firstDueOn()) : null, question.movedWhy()));
    }
}
