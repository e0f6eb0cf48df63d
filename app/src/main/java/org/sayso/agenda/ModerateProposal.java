package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sayso.event.Event;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/**
 * What a person decides about a proposal. One after the other, by the lock of the agenda; whoever decides on what a colleague changed in between is told. Once
 * the dots are counted nothing is released, merged or taken apart any more: what was counted stays what was voted on.
 */
@Singleton
class ModerateProposal {
    private final AgendaRepository agendas;
    private final ProposalRepository proposals;
    private final PlaceRepository places;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ModerateProposal(
            AgendaRepository agendas, ProposalRepository proposals, PlaceRepository places, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.agendas = agendas;
        this.proposals = proposals;
        this.places = places;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    enum Outcome {
        DONE, MEANWHILE, COUNTED, NOT_THAT;

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param seen version that was looked at */
    record Of(Colleague by, Event event, String id, long seen) {}

    Outcome release(Of of) {
        return decide(of, "agenda-released", false, (one, now) -> one.state().mayBecome(ProposalState.SHOWN) && one.mergedInto() == null ? one.shown(of.by().name(), now) : null);
    }

    /** Also after the count, for what has no place: nobody has to read a name in a list for ever. */
    Outcome keepBack(Of of, String reason) {
        return decide(of, "agenda-kept-back", true,
                (one, now) -> one.state().mayBecome(ProposalState.KEPT_BACK) && !hasPlace(one) ? one.keptBack(reason, of.by().name(), now) : null);
    }

    Outcome correct(Of of, String words, @Nullable String why) {
        return decide(of, "agenda-corrected", false, (one, now) -> one.mergedInto() == null ? one.corrected(words, why) : null);
    }

    /** Its dots and names count for the other, until it is taken apart. */
    Outcome merge(Of of, String into) {
        return decide(of, "agenda-merged", false, (one, now) -> {
            Optional<Proposal> other = proposals.findByEventIdAndId(one.eventId(), into).filter(o -> o.isShown() && !o.id().equals(one.id()));
            return one.state().mayBecome(ProposalState.MERGED) && other.isPresent() ? one.mergedInto(into, of.by().name(), now) : null;
        });
    }

    Outcome apart(Of of) {
        return decide(of, "agenda-taken-apart", false, (one, now) -> one.mergedInto() == null ? null : one.apart(of.by().name(), now));
    }

    private boolean hasPlace(Proposal one) {
        return places.of(one.eventId()).stream().anyMatch(place -> place.proposalId().equals(one.id()) && place.place() != null);
    }

    /** @param change null where that can not be done with it */
    private Outcome decide(Of of, String act, boolean alsoCounted, BiFunction<Proposal, Instant, @Nullable Proposal> change) {
        return transactions.executeWrite(status -> {
            Agenda agenda = agendas.lock(of.event().id()).orElseThrow(Refusal::notFound);
            Proposal one = proposals.findByEventIdAndId(of.event().id(), of.id()).orElseThrow(Refusal::notFound);
            if (!Objects.equals(one.version(), of.seen())) {
                return Outcome.MEANWHILE;
            }
            if (agenda.countedAt() != null && !alsoCounted) {
                return Outcome.COUNTED;
            }
            Proposal changed = change.apply(one, clock.instant());
            if (changed == null) {
                return Outcome.NOT_THAT;
            }
            proposals.update(changed);
            audit.wrote(of.by(), act, "proposal " + one.id(), null);
            return Outcome.DONE;
        });
    }
}
