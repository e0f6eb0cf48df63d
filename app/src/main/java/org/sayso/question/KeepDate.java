package org.sayso.question;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.reply.Replies;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Moves the date of a question, with a reason that everybody reads, or gives the question to a colleague. */
@Singleton
class KeepDate {
    private final AskedRepository asked;
    private final ResponseRepository responses;
    private final Replies replies;
    private final Audit audit;
    private final Site site;

    KeepDate(AskedRepository asked, ResponseRepository responses, Replies replies, Audit audit, Site site) {
        this.asked = asked;
        this.responses = responses;
        this.replies = replies;
        this.audit = audit;
        this.site = site;
    }

    /** What became of it: only {@link #DONE} changed something. */
    enum Moved {
        DONE, MEANWHILE, NO_OTHER_DAY
    }

    /** @param form without problems; @return {@code MEANWHILE} when a colleague changed it or answered in between; a reason is never changed for the same day */
    @Transactional
    Moved move(Colleague by, String id, DueForm form) {
        Response said = read(id);
        Asked question = asked.lock(site.slug(), id).orElseThrow(Refusal::notFound);
        LocalDate due = form.due().date().orElseThrow();
        boolean isSameDay = due.equals(question.dueOn());
        if (isSameDay && form.why().equals(question.movedWhy())) {
            return Moved.DONE;
        }
        if (question.version() != form.version() || question.answeredOn() != null || replies.to(said).isPresent()) {
            return Moved.MEANWHILE;
        }
        if (isSameDay) {
            return Moved.NO_OTHER_DAY;
        }
        asked.update(question.moved(due, form.why()));
        audit.wrote(by, "question-date-moved", "response " + id, question.dueOn() + " to " + due);
        return Moved.DONE;
    }

    /** @param owner one who can answer, or null for nobody */
    @Transactional
    void give(Colleague by, String id, @Nullable String owner) {
        read(id);
        Asked question = asked.lock(site.slug(), id).orElseThrow(Refusal::notFound);
        if (Objects.equals(owner, question.ownerId())) {
            return;
        }
        asked.update(question.ownedBy(owner));
        audit.wrote(by, "question-given", "response " + id, null);
    }

    /** What nobody has read, and a concern, is not there. */
    private Response read(String id) {
        return responses.lock(site.slug(), id).filter(response -> response.standing().isRead()).orElseThrow(Refusal::notFound);
    }
}
