package org.sayso.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.web.Difference;
import org.sayso.web.TypedDay;
import org.sayso.web.TypedMoment;

/** The fields in which two versions of a campaign are not the same. */
final class CampaignDifferences {
    private static final String FIELD = "campaign.field.";

    private CampaignDifferences() {}

    static List<Difference> between(CampaignForm one, CampaignForm other) {
        List<Difference> found = new ArrayList<>();
        add(found, "title", one.title(), other.title());
        if (!other.slug().isEmpty()) { // left empty, or not asked any more, it stays
            add(found, "slug", one.slug(), other.slug());
        }
        add(found, "question", one.question(), other.question());
        add(found, "intro", one.intro(), other.intro());
        add(found, "starters", one.starters(), other.starters());
        add(found, "audience", one.audience(), other.audience());
        add(found, "plan", one.plan(), other.plan());
        add(found, "areas", areas(one), areas(other));
        add(found, "opens", words(one.opens()), words(other.opens()));
        add(found, "closes", words(one.closes()), words(other.closes()));
        add(found, "results", words(one.results()), words(other.results()));
        add(found, "wall", onOff(one.wall()), onOff(other.wall()));
        add(found, "cards", onOff(one.cards()), onOff(other.cards()));
        add(found, "questions", questions(one), questions(other));
        return found;
    }

    /** The names of the fields, for the record of what staff did. */
    static String names(List<Difference> differences) {
        return differences.stream().map(d -> d.label().substring(FIELD.length())).collect(Collectors.joining(", "));
    }

    private static void add(List<Difference> found, String field, String one, String other) {
        Difference.add(found, FIELD + field, one, other);
    }

    private static String areas(CampaignForm form) {
        return form.areas().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    private static String words(TypedMoment typed) {
        return (words(typed.day()) + " " + typed.time()).strip();
    }

    private static String words(TypedDay typed) {
        return Stream.of(typed.day(), typed.month(), typed.year()).filter(part -> !part.isBlank()).collect(Collectors.joining("/"));
    }

    private static String questions(CampaignForm form) {
        return form.further().stream().map(q -> Stream.of(q.wording(), q.options(), q.low(), q.high()).filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"))).collect(Collectors.joining("\n\n"));
    }
}
