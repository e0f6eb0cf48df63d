package org.sayso.agenda;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.web.Refusal;

/**
 * The dots of an event. A change of mind replaces all dots of a link at once, while nobody else has the agenda: so a link never has more than three,
 * whatever comes at once and whatever was merged.
 */
@Singleton
class Votes {
    private final AgendaRepository agendas;
    private final ProposalRepository proposals;
    private final VoteRepository votes;
    private final LinkMarks marks;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Votes(AgendaRepository agendas, ProposalRepository proposals, VoteRepository votes, LinkMarks marks, TransactionOperations<Connection> transactions, Clock clock) {
        this.agendas = agendas;
        this.proposals = proposals;
        this.votes = votes;
        this.marks = marks;
        this.transactions = transactions;
        this.clock = clock;
    }

    enum Outcome { KEPT, CLOSED, GONE }

    /** Dots that count now, by link and by what stands for what they were given to. Those of a booking count while it stands. */
    Map<String, Map<String, Integer>> counted(Event event, Merges merges) {
        Set<String> standing = votes.standingBookings(event.id()).stream().map(marks::ofBooking).collect(Collectors.toSet());
        return merges.counted(votes.of(event.id()).stream().filter(v -> v.invited() == 1 || standing.contains(v.link())).toList());
    }

    Map<String, Integer> ofLink(Event event, AgendaLink link, Merges merges) {
        return merges.counted(votes.ofLink(event.id(), link.mark())).getOrDefault(link.mark(), Map.of());
    }

    /** @param dots three at most, by proposal; none takes the vote back */
    Outcome spend(Event event, AgendaLink link, Map<String, Integer> dots) {
        if (dots.values().stream().anyMatch(n -> n < 1) || dots.values().stream().mapToInt(Integer::intValue).sum() > FairShares.DOTS) {
            throw new IllegalArgumentException("A link has " + FairShares.DOTS + " dots");
        }
        return transactions.executeWrite(status -> {
            Agenda agenda = agendas.lock(event.id()).orElseThrow(Refusal::notFound);
            if (!agenda.takesVotes(clock.instant())) {
                return Outcome.CLOSED;
            }
            Merges merges = new Merges(proposals.of(event.id()));
            Map<String, Integer> standing = new HashMap<>();
            for (Map.Entry<String, Integer> one : dots.entrySet()) {
                Optional<Proposal> proposal = merges.standing(one.getKey()).filter(Proposal::isShown);
                if (proposal.isEmpty()) {
                    return Outcome.GONE;
                }
                standing.merge(proposal.get().id(), one.getValue(), Integer::sum);
            }
            votes.clear(event.id(), link.mark());
            standing.forEach((id, n) -> votes.add(link.mark(), id, event.id(), n));
            return Outcome.KEPT;
        });
    }
}
