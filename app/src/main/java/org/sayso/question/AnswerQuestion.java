package org.sayso.question;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.reply.PublicReply;
import org.sayso.reply.Replies;
import org.sayso.reply.WriteReply;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;

/** The office of a leader answers a question, or says why it can not: the words are the reply to that response, and the day of the first one is kept here. */
@Singleton
class AnswerQuestion {
    private final AskedRepository asked;
    private final ResponseRepository responses;
    private final Replies replies;
    private final WriteReply writing;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    AnswerQuestion(AskedRepository asked, ResponseRepository responses, Replies replies, WriteReply writing, Audit audit, Site site, Clock clock) {
        this.asked = asked;
        this.responses = responses;
        this.replies = replies;
        this.writing = writing;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @param form without problems */
    @Transactional
    void answer(Colleague by, String id, AnswerForm form) {
        Response said = read(id);
        Asked question = asked.lock(site.slug(), id).orElseThrow(Refusal::notFound);
        Optional<PublicReply> before = replies.to(said);
        Outcome outcome = Outcome.of(form.outcome()).orElseThrow();
        if (outcome != question.outcome()) {
            before.filter(reply -> reply.version() != form.seen()).ifPresent(reply -> {
                throw new WriteReply.ReplyMeanwhile(reply);
            });
        }
        writing.write(by, id, form.words(), form.seen());
        LocalDate day = before.isEmpty() || question.answeredOn() == null ? Moments.dayOf(clock.instant()) : question.answeredOn();
        if (outcome != question.outcome() || !day.equals(question.answeredOn())) {
            asked.update(question.answered(outcome, day));
            audit.wrote(by, "question-answered", "response " + id, outcome.slug());
        }
    }

    /** It waits again. @param seen version of the answer that the colleague saw */
    @Transactional
    void takeBack(Colleague by, String id, long seen) {
        read(id);
        Asked question = asked.lock(site.slug(), id).orElseThrow(Refusal::notFound);
        writing.takeBack(by, id, seen);
        if (question.answeredOn() != null) {
            asked.update(question.answered(null, null));
        }
    }

    /** What nobody has read, and a concern, is not there. */
    private Response read(String id) {
        return responses.lock(site.slug(), id).filter(response -> response.standing().isRead()).orElseThrow(Refusal::notFound);
    }
}
