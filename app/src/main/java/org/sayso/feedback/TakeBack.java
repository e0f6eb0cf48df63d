package org.sayso.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/**
 * Takes a response back for its sender: its words and what was said about the sender are erased, a tombstone with id and
 * time stays. Doing it twice is as doing it once. Readers of the outbox erase what they hold; a safeguarding record stays.
 */
@Singleton
public class TakeBack {
    private final ResponseRepository responses;
    private final Outbox outbox;
    private final SiteKey siteKey;
    private final Site site;
    private final Clock clock;

    TakeBack(ResponseRepository responses, Outbox outbox, SiteKey siteKey, Site site, Clock clock) {
        this.responses = responses;
        this.outbox = outbox;
        this.siteKey = siteKey;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(String responseId) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(org.sayso.web.Refusal::notFound);
        if (response.standing() != Standing.WITHDRAWN) {
            erase(List.of(responseId));
        }
    }

    private void erase(List<String> ids) {
        responses.erase(ids, clock.instant());
        responses.eraseAnswers(ids);
        responses.eraseEquality(ids.stream().map(id -> equalityKey(siteKey, id)).toList());
        outbox.touched(ids);
    }

    /**
     * For staff who typed in a sheet wrong: the same while nobody has read it, and its key and its code are free again, so that the sheet can
     * be typed in once more. What its sender took back herself stays so.
     *
     * @return false when somebody has read it meanwhile, or it is gone: nothing was changed
     */
    @Transactional
    public boolean undoEntry(String responseId) {
        return !undoEntries(List.of(responseId)).isEmpty();
    }

    /**
     * The same for many that staff brought in by mistake. As it was born, nobody decided anything on it: what was a concern and turned out to be none
     * is held again too, but somebody has read it.
     *
     * @return those that went; the others were read meanwhile, or are gone, and stay as they are
     */
    @Transactional
    public List<String> undoEntries(Collection<String> responseIds) {
        List<String> unread = responses.lockAll(site.slug(), responseIds).stream()
                .filter(response -> response.standing() == Standing.HELD && response.version() == 0).map(Response::id).toList();
        if (!unread.isEmpty()) {
            erase(unread);
            unread.forEach(id -> responses.free(id, siteKey.hash("undone-key", id), siteKey.hash("undone-code", id)));
        }
        return unread;
    }

    /** The key under which equality answers are kept: from a page or an export nobody can walk from it to the words. */
    static String equalityKey(SiteKey siteKey, String responseId) {
        return siteKey.hash("equality", responseId);
    }
}
