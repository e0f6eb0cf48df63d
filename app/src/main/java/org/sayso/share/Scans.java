package org.sayso.share;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.web.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how often each link is opened on a day, and nothing else about it. {@link #count} only adds to a number in memory: whoever
 * scans a poster never waits for it, and it can not fail. Every few seconds, and when Sayso stops, the numbers are written; when
 * the database can not take them they are kept for the next time. A process that is killed loses the last seconds. Thread-safe.
 */
@Singleton
class Scans {
    private static final Logger LOG = LoggerFactory.getLogger(Scans.class);
    private final ConcurrentHashMap<LinkDay, Long> waiting = new ConcurrentHashMap<>();
    private final ScanRepository scans;
    private final Clock clock;

    Scans(ScanRepository scans, Clock clock) {
        this.scans = scans;
        this.clock = clock;
    }

    private record LinkDay(String linkId, LocalDate day) {}

    /** @param linkId of a link that is there, so that there are never more numbers than links */
    void count(String linkId) {
        waiting.merge(new LinkDay(linkId, Moments.dayOf(clock.instant())), 1L, Long::sum);
    }

    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    @PreDestroy
    void write() {
        for (LinkDay one : waiting.keySet()) {
            Long more = waiting.remove(one);
            if (more != null) {
                write(one, more);
            }
        }
    }

    private void write(LinkDay one, long more) {
        try {
            scans.add(one.linkId(), one.day(), more);
        } catch (RuntimeException e) {
            waiting.merge(one, more, Long::sum);
            LOG.warn("Scans of link {} wait: {}", one.linkId(), e.getClass().getSimpleName());
        }
    }
}
