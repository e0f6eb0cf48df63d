package org.sayso.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Difference;
import org.sayso.web.Moments;

/** The fields in which a change as it is saved and one as it was typed are not the same, in words that people compare. */
@Singleton
class ChangeDifferences {
    private final ChangeLinkRepository links;
    private final ResponseRepository responses;
    private final Plans plans;
    private final Site site;

    ChangeDifferences(ChangeLinkRepository links, ResponseRepository responses, Plans plans, Site site) {
        this.links = links;
        this.responses = responses;
        this.plans = plans;
        this.site = site;
    }

    /** Where a published change stands is left out: its form does not move it. */
    List<Difference> between(Change saved, ChangeDraft typed) {
        List<Difference> found = new ArrayList<>();
        Difference.add(found, "publishing.form.title", saved.title(), typed.title());
        Difference.add(found, "publishing.form.said", saved.said(), typed.said());
        Difference.add(found, "publishing.form.did", saved.did(), typed.did());
        Difference.add(found, "publishing.form.reason", saved.reason(), typed.reason());
        Difference.add(found, "publishing.form.next", saved.whatNext(), typed.whatNext());
        if (!saved.isPublished()) {
            Difference.add(found, "publishing.form.status", saved.status().slug().replace('_', ' '), typed.status().slug().replace('_', ' '));
            Difference.add(found, "publishing.form.since", Moments.day(saved.statusOn()), Moments.day(typed.statusOn()));
        }
        Difference.add(found, "publishing.form.priority", priority(saved.plan(), saved.priority()), priority(typed.plan(), typed.priority()));
        Difference.add(found, "publishing.form.actions", sorted(saved.actions()), sorted(typed.actions()));
        Difference.add(found, "publishing.form.responses", words(links.linked(saved.id())), words(typed.responses()));
        List<String> quoted = links.quotes(List.of(saved.id())).stream().map(ChangeLinkRepository.Link::responseId).toList();
        Difference.add(found, "publishing.form.quoted", words(quoted), words(typed.quotes()));
        return found;
    }

    private String priority(String plan, String priority) {
        return priority == null ? "" : plans.find(plan).flatMap(p -> p.priority(priority)).map(Plan.Priority::title).orElse(priority);
    }

    private static String sorted(Collection<String> refs) {
        return refs.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Only of those that the form shows: one that was held again stays linked, whoever saves. */
    private String words(Collection<String> ids) {
        return ids.isEmpty() ? "" : responses.findByPartnershipAndIdIn(site.slug(), ids).stream().filter(r -> r.standing().isRead())
                .sorted(java.util.Comparator.comparing(Response::id)).map(r -> "“" + Quote.of(r).words() + "”").collect(Collectors.joining("\n"));
    }
}
