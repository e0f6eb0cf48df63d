package org.sayso.tagging;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/**
 * Takes back everything that was accepted together, a hundred responses in each transaction. What a colleague decided since on one of them
 * stays. Twice is as once, and after a stop in between the second time does the rest.
 */
@Singleton
public class UndoBatch {
    private static final int PART = 100;
    private final ResponseRepository responses;
    private final TagBatchRepository batches;
    private final TagDecisionRepository decisions;
    private final Tags current;
    private final TransactionOperations<Connection> transactions;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    UndoBatch(
            ResponseRepository responses, TagBatchRepository batches, TagDecisionRepository decisions, Tags current,
            TransactionOperations<Connection> transactions, Outbox outbox, Audit audit, Site site, Clock clock) {
        this.responses = responses;
        this.batches = batches;
        this.decisions = decisions;
        this.current = current;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @return how many responses have no decision any more that had one by this batch */
    public int undo(Colleague who, String batchId) {
        batches.findByPartnershipAndId(site.slug(), batchId).orElseThrow(Refusal::notFound);
        List<TagDecision> all = decisions.ofBatch(site.slug(), batchId);
        Instant at = clock.instant();
        int undone = 0;
        for (int from = 0; from < all.size(); from += PART) {
            List<TagDecision> part = all.subList(from, Math.min(all.size(), from + PART));
            undone += transactions.executeWrite(status -> undoPart(who, part, at));
        }
        if (!all.isEmpty()) {
            batches.undo(site.slug(), batchId, at, who.name());
            audit.wrote(who, "tags-undone-together", "batch " + batchId, undone + " responses");
        }
        return undone;
    }

    /** Also those are undone that a newer decision stands above: undoing that one must not bring them back. The lock comes first. */
    private int undoPart(Colleague who, List<TagDecision> part, Instant at) {
        List<String> ids = part.stream().map(TagDecision::responseId).toList();
        List<Response> locked = responses.lockAll(site.slug(), ids);
        Set<String> stillThere = decisions.notUndone(part.stream().map(TagDecision::id).toList()).stream().collect(Collectors.toSet());
        if (stillThere.isEmpty()) {
            return 0;
        }
        Set<String> held = new HashSet<>();
        current.of(ids).values().stream().filter(tags -> stillThere.contains(tags.decisionId())).forEach(tags -> held.add(tags.decisionId()));
        List<String> freed = part.stream().filter(d -> held.contains(d.id())).map(TagDecision::responseId).toList();
        decisions.undoAll(List.copyOf(stillThere), at, who.name());
        if (!freed.isEmpty()) {
            responses.themedAll(freed, null);
            outbox.touched(freed);
        }
        Set<String> withdrawn = locked.stream().filter(r -> r.standing() == Standing.WITHDRAWN).map(Response::id).collect(Collectors.toSet());
        return (int) freed.stream().filter(id -> !withdrawn.contains(id)).count();
    }
}
