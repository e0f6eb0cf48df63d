package org.sayso.tagging;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/**
 * Accepts many suggestions together, a hundred in each transaction. A response that a colleague decided meanwhile, that is not read any more,
 * or for which another priority, or none, is suggested by now, is left alone and does not stop the others. The same form sent twice is one batch; what
 * a stop in between left out is still in the inbox. {@link UndoBatch} takes all of it back.
 */
@Singleton
public class AcceptBatch {
    private static final int PART = 100;
    private final ResponseRepository responses;
    private final ReadingRepository readings;
    private final TagBatchRepository batches;
    private final TagDecisionRepository decisions;
    private final TagRepository tags;
    private final Tags current;
    private final TransactionOperations<Connection> transactions;
    private final MakeOnce makeOnce;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    AcceptBatch(
            ResponseRepository responses, ReadingRepository readings, TagBatchRepository batches, TagDecisionRepository decisions, TagRepository tags,
            Tags current, TransactionOperations<Connection> transactions, MakeOnce makeOnce, Outbox outbox, Audit audit, Site site, Clock clock) {
        this.responses = responses;
        this.readings = readings;
        this.batches = batches;
        this.decisions = decisions;
        this.tags = tags;
        this.current = current;
        this.transactions = transactions;
        this.makeOnce = makeOnce;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param batchId of the form
     * @param suggested by response id, the priority that the colleague saw or counted
     * @return how many were accepted; 0 for a form that came before
     */
    public int accept(Colleague who, String batchId, Map<String, String> suggested) {
        boolean isNew = makeOnce.make(
                () -> batches.findByPartnershipAndId(site.slug(), batchId), () -> batches.save(TagBatch.by(who, batchId, site.slug(), now()))).isNew();
        if (!isNew) {
            return 0;
        }
        int accepted = 0;
        List<String> ids = suggested.keySet().stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += PART) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + PART));
            accepted += transactions.executeWrite(status -> acceptPart(who, batchId, part, suggested));
        }
        audit.wrote(who, "tags-accepted-together", "batch " + batchId, accepted + " responses");
        return accepted;
    }

    /** The lock comes first: on MySQL a transaction goes on seeing what it saw at its first look. */
    private int acceptPart(Colleague who, String batchId, List<String> ids, Map<String, String> suggested) {
        List<Response> locked = responses.lockAll(site.slug(), ids).stream().filter(r -> r.standing().isRead()).toList();
        Map<String, CurrentTags> decided = current.of(ids);
        Map<String, Reading> read = readings.findByResponseIdIn(ids).stream().collect(Collectors.toMap(Reading::responseId, Function.identity()));
        Instant at = now();
        List<TagDecision> made = locked.stream().map(Response::id).filter(id -> !decided.containsKey(id))
                .filter(id -> read.containsKey(id) && !read.get(id).fitsNone() && suggested.get(id).equals(read.get(id).topPriority()))
                .map(id -> TagDecision.made(UUID.randomUUID().toString(), id, TagDecisionKind.ACCEPTED, who, at, batchId, read.get(id))).toList();
        if (!made.isEmpty()) {
            List<String> accepted = made.stream().map(TagDecision::responseId).toList();
            decisions.saveAll(made);
            tags.saveAll(made.stream().map(d -> new Tag(d.id(), d.responseId(), 0, d.suggested())).toList());
            responses.themedAll(accepted, at);
            outbox.touched(accepted);
        }
        return made.size();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
