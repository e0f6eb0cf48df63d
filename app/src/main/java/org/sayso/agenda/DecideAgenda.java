package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sayso.event.Event;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Counts the dots by the rule, changes what came of it with a public reason, and publishes it. Each done twice is as done once. */
@Singleton
class DecideAgenda {
    private final AgendaRepository agendas;
    private final ProposalRepository proposals;
    private final PlaceRepository places;
    private final Votes votes;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    DecideAgenda(
            AgendaRepository agendas, ProposalRepository proposals, PlaceRepository places, Votes votes, Audit audit,
            TransactionOperations<Connection> transactions, Clock clock) {
        this.agendas = agendas;
        this.proposals = proposals;
        this.places = places;
        this.votes = votes;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** False while people may still vote: the day that was promised to them holds. */
    boolean count(Colleague by, Event event) {
        return transactions.executeWrite(status -> {
            Agenda agenda = agendas.lock(event.id()).orElseThrow(Refusal::notFound);
            if (agenda.countedAt() != null) {
                return true;
            }
            if (agenda.takesVotes(clock.instant())) {
                return false;
            }
            Merges merges = new Merges(proposals.of(event.id()));
            Map<String, Map<String, Integer>> counted = votes.counted(event, merges);
            FairShares.Outcome outcome = FairShares.of(agenda.slots(), merges.shown().stream().map(Proposal::id).toList(), counted.values());
            keep(event, outcome);
            agendas.update(agenda.counted(by.name(), counted.size(), clock.instant()));
            audit.wrote(by, "agenda-counted", "event " + event.id(), null);
            return true;
        });
    }

    private void keep(Event event, FairShares.Outcome outcome) {
        List<String> picked = outcome.places().stream().map(FairShares.Place::id).toList();
        for (FairShares.Count one : outcome.counts()) {
            int at = picked.indexOf(one.id());
            int already = at < 0 ? 0 : outcome.places().get(at).already();
            places.add(event.id(), one.id(), nth(at), nth(outcome.mostDots().indexOf(one.id())), one.links(), one.dots(), already);
        }
    }

    private static @Nullable Integer nth(int index) {
        return index < 0 ? null : index + 1;
    }

    /**
     * @param order ids in their order, each one that was counted and is shown, no more than there is room for
     * @param why may be missing only where the order is what the rule gave
     */
    void change(Colleague by, Event event, List<String> order, @Nullable String why) {
        transactions.executeWrite(status -> {
            Agenda agenda = agendas.lock(event.id()).filter(a -> a.countedAt() != null).orElseThrow(Refusal::notFound);
            List<Place> all = places.of(event.id());
            boolean asRule = isAsRule(order, all);
            if (!asRule && why == null) {
                throw new IllegalArgumentException("A change needs a reason");
            }
            all.forEach(place -> places.set(event.id(), place.proposalId(), nth(order.indexOf(place.proposalId()))));
            agendas.update(agenda.changed(by.name(), asRule ? null : why, clock.instant()));
            audit.wrote(by, asRule ? "agenda-as-counted" : "agenda-changed", "event " + event.id(), null);
            return agenda;
        });
    }

    static boolean isAsRule(List<String> order, List<Place> all) {
        return order.equals(byRule(all));
    }

    static List<String> byRule(List<Place> all) {
        return all.stream().filter(p -> p.byRule() != null).sorted(Comparator.comparing(Place::byRule)).map(Place::proposalId).toList();
    }

    /** False before it was counted. */
    boolean publish(Colleague by, Event event) {
        return transactions.executeWrite(status -> {
            Agenda agenda = agendas.lock(event.id()).orElseThrow(Refusal::notFound);
            if (agenda.countedAt() != null && !agenda.isPublished()) {
                agendas.update(agenda.published(by.name(), clock.instant()));
                audit.wrote(by, "agenda-published", "event " + event.id(), null);
            }
            return agenda.countedAt() != null;
        });
    }
}
