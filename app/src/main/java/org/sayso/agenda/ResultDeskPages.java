package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;

/** Puts together what the count gave, for staff. */
@Singleton
class ResultDeskPages {
    private final AgendaDeskPages desk;
    private final ProposalRepository proposals;
    private final PlaceRepository places;
    private final Clock clock;

    ResultDeskPages(AgendaDeskPages desk, ProposalRepository proposals, PlaceRepository places, Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.places = places;
        this.clock = clock;
    }

    /** @param field name and id of its box; @param place as typed or as it is */
    @Introspected
    record Line(String field, String words, @Nullable String byRule, String links, String dots, @Nullable String already, @Nullable String firsts, String place, @Nullable String problem) {}

    /** @param voteUntil until when nothing can be counted; @param waiting how many proposals nobody read, or null */
    @Introspected
    record ResultPage(
            AgendaDeskPages.Head head, boolean isOver, String voteUntil, @Nullable String waiting, String slots, @Nullable String voted, List<Line> lines, List<String> mostDots, String why,
            @Nullable String changed, Problems problems) {}

    List<Place> of(Event event) {
        return places.of(event.id());
    }

    /** What can have a place: counted, and still shown. */
    List<String> counted(Event event) {
        return proposals.of(event.id()).stream().filter(Proposal::isShown).map(Proposal::id).filter(id -> of(event).stream().anyMatch(p -> p.proposalId().equals(id))).toList();
    }

    ResultPage page(Event event, Agenda agenda, Colleague colleague) {
        return page(event, agenda, ResultForm.of(of(event), agenda), colleague, new Problems());
    }

    ResultPage page(Event event, Agenda agenda, ResultForm form, Colleague colleague, Problems problems) {
        List<Proposal> all = proposals.of(event.id());
        Map<String, Proposal> shown = all.stream().filter(Proposal::isShown).collect(Collectors.toMap(Proposal::id, Function.identity()));
        List<Place> counted = of(event);
        long waiting = all.stream().filter(p -> p.state() == ProposalState.HELD).count();
        Comparator<Place> order = Comparator.comparing((Place p) -> p.byRule() == null ? Integer.MAX_VALUE : p.byRule()).thenComparing(Comparator.comparingInt(Place::links).reversed());
        return new ResultPage(
                desk.head(event, colleague), !agenda.takesVotes(clock.instant()), Moments.dayAndTime(agenda.voteUntil()), waiting == 0 ? null : String.valueOf(waiting),
                String.valueOf(agenda.slots()), agenda.links() == null ? null : Numbers.grouped(agenda.links()),
                counted.stream().filter(p -> shown.containsKey(p.proposalId())).sorted(order).map(p -> line(p, shown.get(p.proposalId()), form, problems)).toList(),
                AgendaPages.mostDots(counted, shown), form.why(), agenda.changedAt() == null || agenda.changedWhy() == null ? null : Moments.dayAndTime(agenda.changedAt()), problems);
    }

    private static Line line(Place p, Proposal proposal, ResultForm form, Problems problems) {
        String field = ResultForm.FIELD + p.proposalId();
        boolean isByRule = p.byRule() != null;
        return new Line(
                field, proposal.words(), isByRule ? String.valueOf(p.byRule()) : null, Numbers.grouped(p.links()), Numbers.grouped(p.dots()), isByRule ? Numbers.grouped(p.already()) : null,
                isByRule ? Numbers.grouped(p.firsts()) : null, form.places().getOrDefault(p.proposalId(), ""), problems.at(field).orElse(null));
    }
}
