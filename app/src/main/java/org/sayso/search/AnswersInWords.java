package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.feedback.FurtherAnswerRepository;
import org.sayso.feedback.FurtherAnswerRepository.Written;
import org.sayso.partnership.Site;

/** What people wrote to the other questions of a campaign, as far as it may be read beside their words. Ask only with ids that were looked up for the asker. */
@Singleton
class AnswersInWords {
    private final FurtherAnswerRepository answers;
    private final Site site;

    AnswersInWords(FurtherAnswerRepository answers, Site site) {
        this.answers = answers;
        this.site = site;
    }

    /** By response id, in the order of the questions; one without such answers is not in it. */
    Map<String, List<Written>> of(Collection<String> responseIds) {
        return responseIds.isEmpty() ? Map.of() : answers.readWith(site.slug(), responseIds).stream().collect(Collectors.groupingBy(Written::responseId));
    }
}
