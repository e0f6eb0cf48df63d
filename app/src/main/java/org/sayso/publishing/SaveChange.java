package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/**
 * Keeps a change as it is written, with the responses it answers. Only responses that a person has read can be linked;
 * a link to one that was held again later is kept, so that it counts again once it is released.
 */
@Singleton
public class SaveChange {
    private final ChangeRepository changes;
    private final ChangeLinkRepository links;
    private final ResponseRepository responses;
    private final ActedOn actedOn;
    private final ReadyToPublish ready;
    private final MakeOnce once;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    SaveChange(
            ChangeRepository changes, ChangeLinkRepository links, ResponseRepository responses, ActedOn actedOn, ReadyToPublish ready, MakeOnce once,
            Audit audit, Site site, Clock clock) {
        this.changes = changes;
        this.links = links;
        this.responses = responses;
        this.actedOn = actedOn;
        this.ready = ready;
        this.once = once;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** A colleague saved it since this page was opened. */
    public static class SavedMeanwhile extends RuntimeException {
        SavedMeanwhile() {
            super("Saved by somebody else meanwhile", null, false, false);
        }
    }

    /** A new draft. */
    public Change save(Colleague who, ChangeDraft draft) {
        return make(who, FormKey.fresh(), draft).row();
    }

    /** A new draft with that id; the one that is there when its form was sent before, whatever it holds by now. */
    public MakeOnce.Made<Change> make(Colleague who, String id, ChangeDraft draft) {
        return once.make(() -> changes.findByPartnershipAndId(site.slug(), id), () -> made(who, id, draft));
    }

    private Change made(Colleague who, String id, ChangeDraft draft) {
        Instant now = clock.instant();
        Change blank = new Change(
                id, site.slug(), freeSlug(draft.title()), draft.plan(), null, null, "", "", "", draft.status(), null, null, draft.statusOn(),
                who.id(), now, now, null, null, null);
        Change made = changes.save(blank.with(draft, blank.slug(), now));
        link(who, made, draft);
        audit.wrote(who, "draft a change", "change " + id, null);
        return made;
    }

    /**
     * The same change with other words or links. A published one keeps its address and its status, which only
     * {@link UpdateStatus} moves, and must stay complete.
     *
     * @param version as it was when the page was opened, or null to save over whatever is there
     */
    @Transactional
    public Change save(Colleague who, String changeId, ChangeDraft draft, @Nullable Long version) {
        Change kept = changes.lock(site.slug(), changeId).orElseThrow(Refusal::notFound);
        if (version != null && !version.equals(kept.version())) {
            throw new SavedMeanwhile();
        }
        Instant now = clock.instant();
        boolean moves = !kept.isPublished() && !draft.title().equals(kept.title());
        Change written = kept.with(draft, moves ? freeSlug(draft.title()) : kept.slug(), now);
        Change next = kept.isPublished() ? written.standing(kept.status(), kept.statusOn(), draft.reason(), now) : written;
        link(who, next, draft);
        Problems problems = next.isPublished() ? ready.problems(next, ReadyToPublish.heard(links, changeId)) : new Problems();
        if (problems.any()) {
            throw new PublishChange.NotReady(problems);
        }
        Change saved = changes.update(next);
        audit.wrote(who, "edit a change", "change " + changeId, null);
        return saved;
    }

    private void link(Colleague who, Change change, ChangeDraft draft) {
        Set<String> before = new LinkedHashSet<>(links.linked(change.id()));
        Set<String> asked = new LinkedHashSet<>(draft.responses());
        List<Response> known = known(before, asked);
        Set<String> wanted = new LinkedHashSet<>();
        known.stream().filter(r -> r.standing().isRead() ? asked.contains(r.id()) : before.contains(r.id())).map(Response::id).forEach(wanted::add);
        links.clearQuotes(change.id());
        before.stream().filter(id -> !wanted.contains(id)).forEach(id -> links.unlink(change.id(), id));
        List<String> fresh = wanted.stream().filter(id -> !before.contains(id)).toList();
        fresh.forEach(id -> links.link(change.id(), id, clock.instant(), who.id()));
        List<String> quotable = known.stream().filter(r -> wanted.contains(r.id()) && r.isQuotable()).map(Response::id).toList();
        List<String> quotes = draft.quotes().stream().distinct().filter(quotable::contains).toList();
        for (int i = 0; i < quotes.size(); i++) {
            links.quote(change.id(), quotes.get(i), i + 1);
        }
        before.addAll(wanted);
        actedOn.settle(change.isPublished() ? before : Set.of());
        actedOn.touch(change.isPublished() ? fresh : List.of());
    }

    private List<Response> known(Set<String> before, Set<String> asked) {
        List<String> ids = new ArrayList<>(before);
        asked.stream().filter(id -> !before.contains(id)).forEach(ids::add);
        return ids.isEmpty() ? List.of() : responses.findByPartnershipAndIdIn(site.slug(), ids);
    }

    private String freeSlug(String title) {
        String slug = Text.slug(title);
        String free = slug;
        for (int i = 2; changes.existsByPartnershipAndSlug(site.slug(), free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }
}
