package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Paging;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Puts a page of the inbox together. */
@Singleton
class Inbox {
    private static final int SIZE = 50;
    private final InboxRepository inbox;
    private final InboxRows rows;
    private final InboxFacets facets;
    private final EvidencePane evidence;
    private final LastDecision last;
    private final HowGood howGood;
    private final Taggers taggers;
    private final Campaigns campaigns;
    private final Site site;
    private final Clock clock;

    Inbox(
            InboxRepository inbox, InboxRows rows, InboxFacets facets, EvidencePane evidence, LastDecision last, HowGood howGood,
            Taggers taggers, Campaigns campaigns, Site site, Clock clock) {
        this.inbox = inbox;
        this.rows = rows;
        this.facets = facets;
        this.evidence = evidence;
        this.last = last;
        this.howGood = howGood;
        this.taggers = taggers;
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    /** @param chosen id of the response that was asked for; one that is not there, or not read, is not found */
    InboxPage page(Colleague who, InboxFilter asked, @Nullable String chosen, @Nullable InboxPage.Conflict conflict, Problems problems) {
        return page(who, asked, chosen, conflict, problems, null);
    }

    /** @param typed English that was not saved */
    InboxPage page(
            Colleague who, InboxFilter asked, @Nullable String chosen, @Nullable InboxPage.Conflict conflict, Problems problems, @Nullable String typed) {
        StateCounts counts = inbox.perState(site.slug(), asked.who(), asked.campaign(), asked.priority(), Sure.LIKELY_FROM, Sure.VERY_LIKELY_FROM);
        Paging paging = paging(asked, counts);
        InboxFilter f = asked.page() == paging.page() ? asked : new InboxFilter(
                asked.state(), asked.priority(), asked.who(), asked.campaign(), asked.sort(), paging.page());
        List<String> ids = ids(f, paging);
        String current = chosen != null ? chosen : ids.isEmpty() ? "" : ids.getFirst();
        List<InboxRow> list = rows.of(ids, current, id -> f.chosen(id, null));
        int at = ids.indexOf(current);
        String next = at >= 0 && at + 1 < ids.size() ? ids.get(at + 1) : at > 0 ? ids.get(at - 1) : null;
        Optional<Evidence> shown = evidence.of(current, f, next);
        if (chosen != null && shown.isEmpty()) {
            throw Refusal.notFound();
        }
        long veryLikely = f.isOfUndecided() ? counts.veryLikely() : 0;
        return new InboxPage(
                f, counts, facets.of(f, counts), list, chosen != null, shown.orElse(null), paging, f.path(), f.withSort("oldest").path(),
                f.withSort("surest").path(), last.of(who, f).orElse(null), veryLikely == 0 ? null : f.path(BatchPages.PATH + "/new"), veryLikely, howGood.lately(),
                campaigns.all().stream().anyMatch(c -> !taggers.has(c.plan())), taggers.isWordsOnly(), conflict, problems, typed);
    }

    /** Whether that can be the chosen one. */
    boolean isThere(String responseId) {
        return !rows.of(List.of(responseId), "", id -> "").isEmpty();
    }

    /** Beyond the last page is the last page: after a decision the list is shorter. */
    private static Paging paging(InboxFilter f, StateCounts counts) {
        Paging paging = new Paging(f.page(), SIZE, counts.of(f.state()), f.base(InboxFilter.PATH));
        return new Paging(Math.min(f.page(), paging.pages()), SIZE, paging.total(), paging.base());
    }

    private List<String> ids(InboxFilter f, Paging paging) {
        return f.sort().equals("surest")
                ? inbox.surestFirst(site.slug(), f.who(), f.campaign(), f.priority(), f.state(), Sure.LIKELY_FROM, SIZE, paging.offset())
                : inbox.oldestFirst(site.slug(), f.who(), f.campaign(), f.priority(), f.state(), Sure.LIKELY_FROM, SIZE, paging.offset());
    }

    /** What the page says when a colleague was first: theirs and yours, side by side. */
    InboxPage.Conflict conflict(TaggedMeanwhile meanwhile, List<String> yours, boolean yoursFitsNone) {
        Optional<CurrentTags> theirs = meanwhile.current();
        long minutes = theirs.map(t -> Duration.between(t.at(), clock.instant()).toMinutes()).orElse(0L);
        String key = theirs.isEmpty() ? "tagging.ago.none" : minutes < 1 ? "tagging.ago.now" : minutes == 1 ? "tagging.ago.minute" : minutes < 60 ? "tagging.ago.minutes" : "tagging.ago.at";
        Object ago = minutes < 60 ? minutes : Moments.dayAndTime(theirs.get().at());
        return new InboxPage.Conflict(
                theirs.map(CurrentTags::confirmedBy).orElse(null), key, ago,
                rows.chips(meanwhile.responseId(), theirs.map(CurrentTags::priorities).orElse(List.of())),
                theirs.map(t -> t.kind() == TagDecisionKind.FITS_NONE).orElse(false), rows.chips(meanwhile.responseId(), yours), yoursFitsNone);
    }
}
