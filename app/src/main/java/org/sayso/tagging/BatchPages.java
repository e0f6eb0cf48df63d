package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Refusal;

/** The pages before and after many suggestions are accepted together. */
@Singleton
class BatchPages {
    static final String PATH = InboxFilter.PATH + "/batches";
    private static final int SAMPLE = 10;
    private static final int MOST = 2_000;
    private static final int MOST_SHOWN = 50;
    private final InboxRepository inbox;
    private final InboxRows rows;
    private final TagBatchRepository batches;
    private final TagDecisionRepository decisions;
    private final HowGood howGood;
    private final Site site;
    private final Clock clock;

    BatchPages(
            InboxRepository inbox, InboxRows rows, TagBatchRepository batches, TagDecisionRepository decisions, HowGood howGood, Site site, Clock clock) {
        this.inbox = inbox;
        this.rows = rows;
        this.batches = batches;
        this.decisions = decisions;
        this.howGood = howGood;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Before anything is accepted.
     *
     * @param number how many there are
     * @param most when there are more: so many are accepted at once, the surest
     * @param sample some of them, drawn by the key of the form
     * @param until moment of this page: what became very likely later is not among those accepted
     */
    @Introspected
    record OfferPage(
            int n, String number, @Nullable String most, List<InboxRow> sample, boolean isAll, Share right, String key, String until, String send, String back,
            String another) {}

    /**
     * Afterwards.
     *
     * @param isEmpty nothing was left to accept
     * @param changed those that a colleague has decided otherwise since, as far as they are shown; {@code changedN} counts all
     * @param undo where it is undone; null when it is, or when there is nothing to undo
     */
    @Introspected
    record BatchPage(
            boolean isEmpty, String number, String who, String when, List<InboxRow> changed, int changedN, @Nullable String undoneWho, @Nullable String undoneWhen,
            @Nullable String undo, String back) {}

    OfferPage offer(InboxFilter f, String key) {
        Instant now = clock.instant();
        List<InboxRepository.Likely> all = likely(f, now);
        List<String> drawn = new ArrayList<>(all.stream().map(InboxRepository.Likely::id).toList());
        Collections.shuffle(drawn, new Random(UUID.fromString(key).getLeastSignificantBits()));
        List<InboxRow> sample = rows.of(drawn.stream().limit(SAMPLE).toList(), "", id -> f.chosen(id, null));
        long there = inbox.perState(site.slug(), f.who(), f.campaign(), f.priority(), Sure.LIKELY_FROM, Sure.VERY_LIKELY_FROM).veryLikely();
        return new OfferPage(
                all.size(), Numbers.grouped(all.size()), there > MOST ? Numbers.grouped(there) : null, sample, sample.size() == all.size(),
                howGood.veryLikely(f.campaign()), key, now.toString(), f.path(PATH), f.path(), f.path(PATH + "/new"));
    }

    /** By response id what was suggested, of those that the page at that moment counted, without those that were left out. */
    Map<String, String> counted(InboxFilter f, Instant until, Collection<String> leftOut) {
        Map<String, String> counted = new LinkedHashMap<>();
        likely(f, until).forEach(l -> counted.put(l.id(), l.priority()));
        counted.keySet().removeAll(leftOut);
        return counted;
    }

    private List<InboxRepository.Likely> likely(InboxFilter f, Instant until) {
        return inbox.veryLikely(site.slug(), f.who(), f.campaign(), f.priority(), Sure.VERY_LIKELY_FROM, until, MOST);
    }

    BatchPage batch(InboxFilter f, String id) {
        TagBatch batch = batches.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
        long n = decisions.countOfBatch(id);
        List<String> changed = decisions.decidedSince(site.slug(), id);
        boolean isUndoable = n > 0 && !decisions.ofBatch(site.slug(), id).isEmpty();
        return new BatchPage(
                n == 0, Numbers.grouped(n), batch.staffName(), Moments.dayAndTime(batch.acceptedAt()),
                rows.of(changed.stream().limit(MOST_SHOWN).toList(), "", response -> InboxFilter.PATH + "?state=all&id=" + response), changed.size(),
                batch.undoneName(), batch.undoneAt() == null ? null : Moments.dayAndTime(batch.undoneAt()),
                isUndoable ? f.path(PATH + "/" + id + "/undoing") : null, f.path());
    }
}
