package org.sayso.question;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Moves the date of a question, with a reason that everybody reads, or gives the question to a colleague. */
@Singleton
class KeepDate {
    private final AskedRepository asked;
    private final ResponseRepository responses;
    private final Audit audit;
    private final Site site;

    KeepDate(AskedRepository asked, ResponseRepository responses, Audit audit, Site site) {
        this.asked = asked;
        this.responses = responses;
        this.audit = audit;
        this.site = site;
    }

    /** @param form without problems; @return false when a colleague changed it or answered in between: then nothing is changed */
    @Transactional
    boolean move(Colleague by, String id, DueForm form) {
        Asked question = read(id);
        if (form.due().date().orElseThrow().equals(question.dueOn()) && form.why().equals(question.movedWhy())) {
            return true;
        }
        if (question.version() != form.version() || question.answeredOn() != null) {
            return false;
        }
        asked.update(question.moved(form.due().date().orElseThrow(), form.why()));
        audit.wrote(by, "question-date-moved", "response " + id, question.dueOn() + " to " + form.due().date().orElseThrow());
        return true;
    }

    /** @param owner one who can answer, or null for nobody */
    @Transactional
    void give(Colleague by, String id, @Nullable String owner) {
        Asked question = read(id);
        if (java.util.Objects.equals(owner, question.ownerId())) {
            return;
        }
        asked.update(question.ownedBy(owner));
        audit.wrote(by, "question-given", "response " + id, null);
    }

    /** What nobody has read, and a concern, is not there. */
    private Asked read(String id) {
        return responses.lock(site.slug(), id).filter(response -> response.standing().isRead()).flatMap(response -> asked.lock(site.slug(), id)).orElseThrow(Refusal::notFound);
    }
}
