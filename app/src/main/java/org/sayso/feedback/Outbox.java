package org.sayso.feedback;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must follow a commit. {@link #touched} is called inside the transaction that makes or changes a response and
 * writes one row for each reader; {@link OutboxWorker} has the readers do the work afterwards and only then removes the
 * rows, so a crash in between costs a repetition and nothing else. Thread-safe.
 */
@Singleton
public class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int BATCH = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private final OutboxRowRepository rows;
    private final List<OutboxReader> readers;
    private final Clock clock;

    Outbox(OutboxRowRepository rows, List<OutboxReader> readers, Clock clock) {
        this.rows = rows;
        this.readers = readers.stream().sorted(Comparator.comparingInt(OutboxReader::order)).toList();
        this.clock = clock;
    }

    public void touched(String responseId) {
        Instant now = clock.instant();
        readers.forEach(reader -> rows.save(new OutboxRow(null, reader.name(), responseId, 0, now)));
    }

    public void touched(Collection<String> responseIds) {
        Instant now = clock.instant();
        rows.saveAll(responseIds.stream().flatMap(id -> readers.stream().map(r -> new OutboxRow(null, r.name(), id, 0, now))).toList());
    }

    /** How much is still to do, for the desk and for tests. */
    public long waiting() {
        return rows.waiting();
    }

    /**
     * Does what is due, one batch for each reader. The batch of the last reader is taken first and that of the first one
     * last, so that a response which comes in meanwhile is never read by a later reader before an earlier one.
     *
     * @return how many rows were done
     */
    int work() {
        Instant now = clock.instant();
        Map<OutboxReader, List<OutboxRow>> due = new LinkedHashMap<>();
        readers.reversed().forEach(reader -> due.put(reader, rows.due(reader.name(), now, BATCH)));
        return readers.stream().filter(reader -> !due.get(reader).isEmpty()).mapToInt(reader -> work(reader, due.get(reader))).sum();
    }

    private int work(OutboxReader reader, List<OutboxRow> due) {
        try {
            reader.read(due.stream().map(OutboxRow::subject).distinct().toList());
            rows.deleteByIdIn(due.stream().map(OutboxRow::id).toList());
            due.stream().filter(row -> row.attempts() > 0).forEach(row -> tellThoseAfter(reader, row.subject()));
            return due.size();
        } catch (RuntimeException e) {
            if (due.size() > 1) { // find the one that hurts, so that the others go on
                return due.stream().mapToInt(row -> work(reader, List.of(row))).sum();
            }
            OutboxRow row = due.getFirst();
            Duration pause = Duration.ofSeconds(1L << Math.min(row.attempts(), 10));
            rows.later(row.id(), clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
            LOG.warn("{} could not read response {} (attempt {}): {}", reader.name(), row.subject(), row.attempts() + 1, e.getClass().getSimpleName());
            return 0;
        }
    }

    /** What a reader does late, the readers after it have not seen. */
    private void tellThoseAfter(OutboxReader reader, String subject) {
        readers.stream().filter(r -> r.order() > reader.order()).forEach(r -> rows.save(new OutboxRow(null, r.name(), subject, 0, clock.instant())));
    }
}
