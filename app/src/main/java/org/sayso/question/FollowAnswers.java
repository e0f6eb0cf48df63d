package org.sayso.question;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.Optional;
import org.sayso.feedback.OutboxReader;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.reply.PublicReply;
import org.sayso.reply.Replies;
import org.sayso.web.Moments;

/** A question that was taken back is forgotten; an answer that was written or taken back at the page of all replies is known here too. */
@Singleton
class FollowAnswers implements OutboxReader {
    private final AskedRepository asked;
    private final ResponseRepository responses;
    private final Replies replies;
    private final TransactionOperations<Connection> transactions;
    private final Site site;

    FollowAnswers(AskedRepository asked, ResponseRepository responses, Replies replies, TransactionOperations<Connection> transactions, Site site) {
        this.asked = asked;
        this.responses = responses;
        this.replies = replies;
        this.transactions = transactions;
        this.site = site;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void read(Collection<String> responseIds) {
        asked.forgetWithdrawn(responseIds);
        asked.among(responseIds).forEach(id -> transactions.executeWrite(status -> {
            responses.lock(site.slug(), id).filter(response -> response.standing().isRead()).ifPresent(this::follow);
            return null;
        }));
    }

    private void follow(Response said) {
        Optional<PublicReply> reply = replies.to(said);
        asked.lock(site.slug(), said.id()).filter(question -> reply.isPresent() != (question.answeredOn() != null))
                .ifPresent(question -> asked.update(question.answered(reply.map(r -> Outcome.ANSWERED).orElse(null), reply.map(r -> Moments.dayOf(r.writtenAt())).orElse(null))));
    }
}
