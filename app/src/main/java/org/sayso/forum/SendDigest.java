package org.sayso.forum;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;
import org.sayso.web.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the members of each forum that want it what is new, a month after the time before at the earliest, by day, and never without something new. That it was told
 * and the letters are one transaction under the lock of the forum: any number of workers may look at once, and whoever leaves meanwhile is told nothing.
 */
@Singleton
class SendDigest {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int FIRST_AFTER_DAYS = 7;
    private static final Duration A_MOMENT = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(SendDigest.class);
    private final Forums forums;
    private final MemberRepository members;
    private final DigestRepository digests;
    private final WhatIsNew news;
    private final ForumLetters letters;
    private final Audit audit;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    SendDigest(
            Forums forums, MemberRepository members, DigestRepository digests, WhatIsNew news, ForumLetters letters, Audit audit, MakeOnce once, Site site, Clock clock) {
        this.forums = forums;
        this.members = members;
        this.digests = digests;
        this.news = news;
        this.letters = letters;
        this.audit = audit;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    /** What came of it. NOTHING: nothing is new, or nobody wants it. */
    enum Outcome {
        SENT, A_MOMENT_AGO, TOO_SOON, NOTHING, NOT_OPEN, NO_MAIL
    }

    @Scheduled(initialDelay = "${sayso.forums.pause:10m}", fixedDelay = "${sayso.forums.pause:10m}")
    void sendWhatIsDue() {
        try {
            send();
        } catch (RuntimeException e) {
            LOG.warn("Digests of forums wait: {}", e.getClass().getSimpleName());
        }
    }

    void send() {
        LocalTime time = clock.instant().atZone(Moments.LONDON).toLocalTime();
        if (!letters.isOn() || time.isBefore(MORNING) || time.isAfter(EVENING)) {
            return;
        }
        forums.open().stream().filter(forum -> !forum.isHeld() && !clock.instant().isBefore(due(forum))).forEach(this::alone);
    }

    /** What goes wrong with one forum keeps no other waiting. */
    private void alone(Forum forum) {
        try {
            make(forum, null);
        } catch (RuntimeException e) {
            LOG.warn("The digest of forum {} waits: {}", forum.id(), e.getClass().getSimpleName());
        }
    }

    /** By hand, also where it is held. */
    Outcome sendNow(Colleague by, Forum forum) {
        return letters.isOn() ? make(forum, by) : Outcome.NO_MAIL;
    }

    /** When the clock sends the next one, if there is something new then. */
    Instant due(Forum forum) {
        return last(forum).map(SendDigest::monthAfter).orElseGet(() -> forum.openedAt().atZone(Moments.LONDON).plusDays(FIRST_AFTER_DAYS).toInstant());
    }

    /** From when on somebody may send it: a month after the last, which is what members were promised. */
    Instant earliest(Forum forum) {
        return last(forum).map(SendDigest::monthAfter).orElse(Instant.EPOCH);
    }

    private Optional<Digest> last(Forum forum) {
        return digests.of(site.slug(), forum.id()).stream().findFirst();
    }

    private static Instant monthAfter(Digest digest) {
        return digest.madeAt().atZone(Moments.LONDON).plusMonths(1).toInstant();
    }

    private Outcome make(Forum forum, @Nullable Colleague by) {
        return once.make(Optional::<Outcome>empty, () -> {
            Forum now = forums.lock(forum);
            if (!now.isOpen()) {
                return Outcome.NOT_OPEN;
            }
            if (clock.instant().isBefore(earliest(now))) {
                return last(now).filter(digest -> clock.instant().isBefore(digest.madeAt().plus(A_MOMENT))).isPresent() ? Outcome.A_MOMENT_AGO : Outcome.TOO_SOON;
            }
            boolean isWanted = by != null || !now.isHeld();
            List<Member> readers = isWanted ? members.members(now.id()).stream().filter(member -> member.digestAt() != null).toList() : List.of();
            WhatIsNew.News found = readers.isEmpty() ? new WhatIsNew.News(List.of(), List.of()) : news.of(now);
            if (found.isNothing()) {
                return Outcome.NOTHING;
            }
            String id = UUID.randomUUID().toString();
            List<String> lines = news.lines(now, found);
            int written = (int) readers.stream().filter(member -> letters.digest(now, member, id, lines)).count();
            if (written == 0) {
                return Outcome.NOTHING;
            }
            digests.keep(id, site.slug(), now.id(), clock.instant(), found.events().size(), found.changes().size(), written);
            found.ids().forEach(about -> digests.tell(now.id(), about, id));
            if (by != null) {
                audit.wrote(by, "forum-digest-sent", "forum " + now.slug(), null);
            }
            return Outcome.SENT;
        }).row();
    }
}
