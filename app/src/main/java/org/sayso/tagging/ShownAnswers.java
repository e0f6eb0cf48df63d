package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.campaign.Question;
import org.sayso.feedback.FurtherAnswer;
import org.sayso.feedback.FurtherAnswerRepository;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;

/** The answers to further questions that may stand beside a response where it is set against the plan. */
@Singleton
public class ShownAnswers {
    private final FurtherAnswerRepository answers;
    private final Site site;

    ShownAnswers(FurtherAnswerRepository answers, Site site) {
        this.answers = answers;
        this.site = site;
    }

    /** Not before a moderator has read them; and where parts were removed from the words, the answers in words stay with the moderators. */
    public List<FurtherAnswer> of(Response r) {
        return r.unreadAnswersSince() != null ? List.of() : answers.of(site.slug(), r.id()).stream()
                .filter(a -> r.publicWords() == null || !a.kind().equals(Question.Kind.OPEN.slug())).toList();
    }
}
