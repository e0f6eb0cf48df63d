package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.group.GroupsSaid;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/** Puts together the pages of the safeguarding lead. */
@Singleton
class ConcernPages {
    private static final int ROWS = 25;
    private static final int HOURS_UNLESS_TOLD = 24;
    private final ConcernRepository concerns;
    private final ResponseRepository responses;
    private final GroupsSaid groups;
    private final Site site;
    private final Clock clock;

    ConcernPages(ConcernRepository concerns, ResponseRepository responses, GroupsSaid groups, Site site, Clock clock) {
        this.concerns = concerns;
        this.responses = responses;
        this.groups = groups;
        this.site = site;
        this.clock = clock;
    }

    ConcernsPage list(@Nullable String asked, @Nullable Integer page) {
        boolean closedOnes = "closed".equals(asked);
        long open = concerns.countOpen(site.slug());
        long closed = concerns.countClosed(site.slug());
        String show = closedOnes ? "closed" : "open";
        Paging paging = new Paging(Paging.page(page), ROWS, closedOnes ? closed : open, "/desk/concerns?show=" + show + "&");
        List<Concern> found = closedOnes
                ? concerns.closed(site.slug(), paging.size(), paging.offset())
                : concerns.open(site.slug(), paging.size(), paging.offset());
        return new ConcernsPage(show, open, closed, found.stream().map(this::row).toList(), paging);
    }

    ConcernPage one(Concern concern, ConcernPage.Form typed, Problems problems, @Nullable String meanwhile) {
        Instant takenBack = responses.findByPartnershipAndId(site.slug(), concern.responseId()).map(Response::withdrawnAt).orElse(null);
        return new ConcernPage(
                concern.id(), waiting(concern), concern.words() == null ? "" : concern.words(), concern.raisedNote(), concern.seenName(), outcome(concern),
                concern.outcomeNote(), concern.reference(), history(concern), takenBack == null ? null : Moments.dayAndTime(takenBack), typed, problems,
                meanwhile, concern.newWords() ? Moments.dayAndTime(concern.wordsAddedAt()) : null, groups.of(concern.responseId()).orElse(null), concern.version());
    }

    private ConcernsPage.Row row(Concern c) {
        return new ConcernsPage.Row(
                c.id(), waiting(c), c.newWords(), c.raisedName(), Moments.dayAndTime(c.raisedAt()), c.seenName(), outcome(c), c.closedName(),
                c.closedAt() == null ? null : Moments.dayAndTime(c.closedAt()));
    }

    private WaitingTime waiting(Concern concern) {
        return concern.isOpen() ? WaitingTime.ofConcern(concern.raisedAt(), clock.instant(), hours()) : null;
    }

    private int hours() {
        Partnership.Safeguarding rules = site.partnership().safeguarding();
        return rules == null || rules.decisionWithinHours() == null ? HOURS_UNLESS_TOLD : rules.decisionWithinHours();
    }

    private static String outcome(Concern concern) {
        return concern.isOpen() ? null : "safeguarding.outcome." + concern.outcome();
    }

    private static List<LookPage.Told> history(Concern c) {
        List<LookPage.Told> history = new ArrayList<>();
        String raised = "safeguarding.concern.history." + (c.raisedName().isEmpty() ? "sender" : "raised");
        history.add(new LookPage.Told(raised, c.raisedName(), Moments.dayAndTime(c.raisedAt())));
        if (c.wordsAddedAt() != null && !c.wordsAddedAt().equals(c.raisedAt())) {
            history.add(new LookPage.Told("safeguarding.concern.history.added", "", Moments.dayAndTime(c.wordsAddedAt())));
        }
        if (c.seenAt() != null) {
            history.add(new LookPage.Told("safeguarding.concern.history.taken", c.seenName(), Moments.dayAndTime(c.seenAt())));
        }
        if (c.closedAt() != null) {
            history.add(new LookPage.Told("safeguarding.concern.history.closed", c.closedName(), Moments.dayAndTime(c.closedAt())));
        }
        return history;
    }
}
