package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.web.Difference;

/** The fields in which two versions of an event are not the same. */
final class EventDifferences {
    private static final String FIELD = "event.field.";

    private EventDifferences() {}

    static List<Difference> between(EventForm one, EventForm other) {
        List<Difference> found = new ArrayList<>();
        add(found, "title", one.title(), other.title());
        if (!other.slug().isEmpty()) {
            add(found, "slug", one.slug(), other.slug());
        }
        add(found, "kind", one.kind(), other.kind());
        add(found, "about", one.about(), other.about());
        add(found, "audience", one.audience(), other.audience());
        add(found, "starts", starts(one), starts(other));
        add(found, "ends", ends(one), ends(other));
        add(found, "place", one.place(), other.place());
        add(found, "address", one.address(), other.address());
        add(found, "directions", one.directions(), other.directions());
        add(found, "locality", one.locality(), other.locality());
        add(found, "online", one.online() ? "yes" : "no", other.online() ? "yes" : "no");
        add(found, "link", one.onlineLink(), other.onlineLink());
        add(found, "access", Access.kept(one.access()), Access.kept(other.access()));
        add(found, "capacity", one.capacity(), other.capacity());
        add(found, "target", one.target(), other.target());
        add(found, "plan", one.plan(), other.plan());
        add(found, "actions", sorted(one.refs()), sorted(other.refs()));
        add(found, "campaign", one.campaign(), other.campaign());
        add(found, "series", one.series(), other.series());
        add(found, "contact", one.contact(), other.contact());
        return found;
    }

    /** The names of the fields, for the record of what staff did. */
    static String names(List<Difference> differences) {
        return differences.stream().map(d -> d.label().substring(FIELD.length())).collect(Collectors.joining(", "));
    }

    private static void add(List<Difference> found, String field, String one, String other) {
        Difference.add(found, FIELD + field, one, other);
    }

    private static String starts(EventForm form) {
        return form.startsAt().map(Object::toString).orElseGet(() -> Stream.of(form.starts().day().day(), form.starts().day().month(), form.starts().day().year(), form.starts().time()).collect(Collectors.joining(" ")));
    }

    private static String ends(EventForm form) {
        return form.endsAt().map(Object::toString).orElse(form.ends());
    }

    private static String sorted(List<String> refs) {
        return refs.stream().sorted().collect(Collectors.joining(", "));
    }
}
