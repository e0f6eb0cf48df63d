package org.sayso.group;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;

/** Tells which responses groups gave. For staff: what it says of a group is on no public page. */
@Singleton
public class GroupsSaid {
    private final GroupAnswerRepository answers;
    private final Site site;

    GroupsSaid(GroupAnswerRepository answers, Site site) {
        this.answers = answers;
        this.site = site;
    }

    /** By the id of the response; those that one person gave are not there. */
    public Map<String, SaidBy> of(Collection<String> responseIds) {
        return responseIds.isEmpty() ? Map.of()
                : answers.said(site.slug(), responseIds).stream().collect(Collectors.toMap(GroupAnswerRepository.Said::responseId, SaidBy::of));
    }

    public Optional<SaidBy> of(String responseId) {
        return Optional.ofNullable(of(java.util.List.of(responseId)).get(responseId));
    }
}
