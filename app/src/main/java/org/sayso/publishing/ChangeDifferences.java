package org.sayso.publishing;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private final MessageSource messages;

    ChangeDifferences(ChangeLinkRepository links, ResponseRepository responses, Plans plans, Site site, MessageSource messages) {
        this.links = links;
        this.responses = responses;
        this.plans = plans;
        this.site = site;
        this.messages = messages;
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
            if (saved.status() != typed.status()) {
                found.add(new Difference("publishing.form.status", words(saved.status()), words(typed.status())));
            }
            Difference.add(found, "publishing.form.since", Moments.day(saved.statusOn()), Moments.day(typed.statusOn()));
        }
        Difference.add(found, "publishing.form.priority", priority(saved.plan(), saved.priority()), priority(typed.plan(), typed.priority()));
        Difference.add(found, "publishing.form.actions", sorted(saved.actions()), sorted(typed.actions()));
        addPeople(found, "publishing.form.responses", links.linked(saved.id()), typed.responses());
        addPeople(found, "publishing.form.quoted", links.quotes(List.of(saved.id())).stream().map(ChangeLinkRepository.Link::responseId).toList(), typed.quotes());
        return found;
    }

    private String priority(String plan, String priority) {
        return priority == null ? "" : plans.find(plan).flatMap(p -> p.priority(priority)).map(Plan.Priority::title).orElse(priority);
    }

    private String words(ChangeStatus status) {
        return messages.getMessage(status.getWords(), Locale.ENGLISH).orElse(status.slug());
    }

    private static String sorted(Collection<String> refs) {
        return refs.stream().sorted().collect(Collectors.joining(", "));
    }

    /** By who they are, since two may say the same; only of those that the form shows: one that was held again stays linked, whoever saves. */
    private void addPeople(List<Difference> found, String label, Collection<String> saved, Collection<String> typed) {
        List<Response> one = read(saved);
        List<Response> other = read(typed);
        if (!one.stream().map(Response::id).toList().equals(other.stream().map(Response::id).toList())) {
            found.add(new Difference(label, words(one), words(other)));
        }
    }

    private List<Response> read(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : responses.findByPartnershipAndIdIn(site.slug(), ids).stream().filter(r -> r.standing().isRead())
                .sorted(Comparator.comparing(Response::id)).toList();
    }

    private static String words(List<Response> said) {
        return said.stream().map(r -> "“" + Quote.of(r).words() + "”").collect(Collectors.joining("\n"));
    }
}
