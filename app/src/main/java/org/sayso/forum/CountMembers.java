package org.sayso.forum;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;
import org.sayso.web.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the members of each open forum once a day, those confirmed before that day: the numbers that everybody sees move for nobody who joins or leaves in it. */
@Singleton
class CountMembers {
    static final String ALL = "";
    private static final Logger LOG = LoggerFactory.getLogger(CountMembers.class);
    private final Forums forums;
    private final MemberRepository members;
    private final CountRepository counts;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    CountMembers(Forums forums, MemberRepository members, CountRepository counts, MakeOnce once, Site site, Clock clock) {
        this.forums = forums;
        this.members = members;
        this.counts = counts;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.forums.pause:1m}", fixedDelay = "${sayso.forums.pause:10m}")
    void countForToday() {
        try {
            count();
        } catch (RuntimeException e) {
            LOG.warn("Members of forums wait to be counted: {}", e.getClass().getSimpleName());
        }
    }

    void count() {
        LocalDate today = Moments.dayOf(clock.instant());
        forums.open().stream().filter(forum -> counts.countRows(forum.id(), today) == 0).forEach(forum -> alone(forum, today));
    }

    /** What goes wrong with one forum keeps no other waiting. */
    private void alone(Forum forum, LocalDate today) {
        try {
            count(forum, today);
        } catch (RuntimeException e) {
            LOG.warn("Members of forum {} wait to be counted: {}", forum.id(), e.getClass().getSimpleName());
        }
    }

    private void count(Forum forum, LocalDate today) {
        once.make(Optional::<Boolean>empty, () -> {
            forums.lock(forum);
            if (counts.countRows(forum.id(), today) == 0) {
                counts.clear(forum.id());
                Instant before = today.atStartOfDay(Moments.LONDON).toInstant();
                Map<String, Long> byArea = new HashMap<>();
                members.byArea(forum.id(), before).forEach(count -> byArea.put(count.what(), count.members()));
                counts.keep(forum.id(), today, ALL, members.count(forum.id(), before));
                for (Partnership.Area area : site.partnership().areas()) {
                    counts.keep(forum.id(), today, area.slug(), byArea.getOrDefault(area.slug(), 0L));
                }
            }
            return true;
        });
    }
}
