package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.agenda.AgendaPage.Placed;
import org.sayso.agenda.AgendaPage.Row;
import org.sayso.agenda.AgendaPage.SpeakerRow;
import org.sayso.event.Event;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;

/** Puts together what anybody sees of an agenda: only what a person released, and the result only once it is published. */
@Singleton
class AgendaPages {
    private final ProposalRepository proposals;
    private final PlaceRepository places;
    private final SpeakerRepository speakers;
    private final Clock clock;

    AgendaPages(ProposalRepository proposals, PlaceRepository places, SpeakerRepository speakers, Clock clock) {
        this.proposals = proposals;
        this.places = places;
        this.speakers = speakers;
        this.clock = clock;
    }

    AgendaPage page(AgendaDoor.Inside there) {
        return page(there.event(), there.agenda());
    }

    AgendaPage page(Event event, Agenda agenda) {
        Instant now = clock.instant();
        Merges merges = new Merges(proposals.of(event.id()));
        Map<String, Proposal> shown = merges.shown().stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        List<Place> counted = agenda.isPublished() ? places.of(event.id()) : List.of();
        return new AgendaPage(
                event.title(), AgendaDoor.Inside.path(event), "/events/" + event.slug(), Moments.dayAndTime(event.startsAt()), agenda.takesProposals(now), agenda.takesVotes(now),
                agenda.isPublished(), Moments.dayAndTime(agenda.proposeUntil()), Moments.dayAndTime(agenda.voteUntil()), String.valueOf(agenda.slots()),
                agenda.isPublished() ? List.of() : rows(event, merges), placed(counted, shown, true), placed(counted, shown, false),
                agenda.links() == null ? null : Numbers.grouped(agenda.links()), changed(agenda, counted, shown), mostDots(counted, shown),
                speakers.of(event.id()).stream().map(AgendaPages::speaker).toList());
    }

    List<Row> rows(Event event, Merges merges) {
        Map<String, Integer> names = merges.authors(proposals.authors(event.id()));
        return merges.shown().stream().map(p -> row(p, names.getOrDefault(p.id(), 0))).toList();
    }

    static Row row(Proposal p, int names) {
        return new Row(p.id(), p.words(), p.why(), p.kind().words(), p.kind().icon(), names < 2 ? null : Numbers.grouped(names));
    }

    private static List<Placed> placed(List<Place> counted, Map<String, Proposal> shown, boolean withPlace) {
        Comparator<Place> order = withPlace ? Comparator.comparing(Place::place) : Comparator.comparingInt(Place::links).reversed();
        return counted.stream().filter(p -> (p.place() != null) == withPlace && shown.containsKey(p.proposalId())).sorted(order).map(p -> placed(p, shown.get(p.proposalId()))).toList();
    }

    private static Placed placed(Place at, Proposal p) {
        String reason = at.byRule() == null ? "by-staff" : at.firsts() == 0 ? "waited" : "firsts";
        return new Placed(
                at.place() == null ? null : String.valueOf(at.place()), p.words(), p.why(), p.kind().words(), p.kind().icon(), Numbers.grouped(at.links()), Numbers.grouped(at.dots()),
                "agenda.reason." + reason, Numbers.grouped(at.firsts()), at.byRule() == null || at.byRule().equals(at.place()) ? null : String.valueOf(at.byRule()));
    }

    private static AgendaPage.@Nullable Changed changed(Agenda agenda, List<Place> counted, Map<String, Proposal> shown) {
        return !agenda.isPublished() || agenda.changedWhy() == null ? null
                : new AgendaPage.Changed(agenda.changedWhy(), Moments.day(agenda.changedAt()), words(DecideAgenda.byRule(counted), shown));
    }

    /** What the most dots alone would have given, where that is not what the rule gave. */
    static List<String> mostDots(List<Place> counted, Map<String, Proposal> shown) {
        List<String> byDots = counted.stream().filter(p -> p.byDots() != null).sorted(Comparator.comparing(Place::byDots)).map(Place::proposalId).toList();
        return new HashSet<>(byDots).equals(new HashSet<>(DecideAgenda.byRule(counted))) ? List.of() : words(byDots, shown);
    }

    static List<String> words(List<String> ids, Map<String, Proposal> shown) {
        return ids.stream().map(shown::get).filter(Objects::nonNull).map(Proposal::words).toList();
    }

    private static SpeakerRow speaker(Speaker speaker) {
        Optional<Instant> since = Optional.ofNullable(speaker.state().isAnswer() ? speaker.answeredAt() : speaker.askedAt());
        return new SpeakerRow(speaker.who(), speaker.state().slug(), speaker.state().words(), since.map(Moments::day).orElse(null), speaker.note());
    }
}
