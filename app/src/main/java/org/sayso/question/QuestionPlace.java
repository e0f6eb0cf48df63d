package org.sayso.question;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;
import org.sayso.reply.AnsweredElsewhere;

/** A question is answered at its own desk page: there it is said whether the words are an answer, or why there is none. */
@Singleton
class QuestionPlace implements AnsweredElsewhere {
    private final AskedRepository asked;
    private final Site site;

    QuestionPlace(AskedRepository asked, Site site) {
        this.asked = asked;
        this.site = site;
    }

    @Override
    public Map<String, Place> of(Collection<String> responseIds) {
        return responseIds.isEmpty() ? Map.of()
                : asked.findByPartnershipAndResponseIdIn(site.slug(), responseIds).stream()
                        .collect(Collectors.toMap(Asked::responseId, question -> new Place(QuestionsPages.PATH + "/" + question.responseId(), "question.elsewhere")));
    }
}
