package org.sayso.forum;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Difference;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Makes a forum as a draft, or changes one that is not closed. Two people who change the same one do not overwrite each other. Its kind stays once it was open. */
@Singleton
class SaveForum {
    private final ForumRepository forums;
    private final Audit audit;
    private final MakeOnce once;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    SaveForum(ForumRepository forums, Audit audit, MakeOnce once, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.forums = forums;
        this.audit = audit;
        this.once = once;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Saved(Forum forum) implements Outcome {}

        record Refused(ForumForm form, Problems problems) implements Outcome {}

        /** @param differences never empty */
        record Overtaken(Forum saved, ForumForm form, List<Difference> differences) implements Outcome {}
    }

    Outcome make(Colleague by, ForumForm form) {
        Problems problems = form.problems();
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        var made = once.make(() -> forums.findByPartnershipAndId(site.slug(), form.key()), () -> made(by, form));
        return made.isNew() ? new Outcome.Saved(made.row()) : overtaken(made.row(), form);
    }

    private Forum made(Colleague by, ForumForm form) {
        Instant now = clock.instant();
        Forum forum = forums.save(new Forum(
                form.key(), site.slug(), freeSlug(form.title()), form.title(), ForumKind.of(form.kind()).orElseThrow(), form.about(), form.runBy(), Text.orNull(form.meets()), null, null, null, now, now, null));
        audit.wrote(by, "forum-made", "forum " + forum.slug(), null);
        return forum;
    }

    private String freeSlug(String title) {
        String wanted = Text.slug(title);
        String slug = wanted.equals("new") ? "new-forum" : wanted;
        for (int n = 2; forums.existsByPartnershipAndSlug(site.slug(), slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    Outcome change(Colleague by, Forum forum, ForumForm form) {
        if (form.version() != forum.version()) {
            return overtaken(forum, form);
        }
        Problems problems = form.problems();
        if (forum.isClosed()) {
            problems.add("title", "forum.desk.problem.closed");
        }
        if (forum.openedAt() != null && !form.kind().equals(forum.kind().slug())) {
            problems.add("kind", "forum.desk.problem.kind-stays");
        }
        if (problems.any()) {
            return new Outcome.Refused(form, problems);
        }
        try {
            return transactions.executeWrite(status -> {
                Forum saved = forums.update(new Forum(
                        forum.id(), forum.partnership(), forum.slug(), form.title(), ForumKind.of(form.kind()).orElseThrow(), form.about(), form.runBy(), Text.orNull(form.meets()), forum.openedAt(),
                        forum.closedAt(), forum.heldAt(), forum.createdAt(), clock.instant(), forum.version()));
                audit.wrote(by, "forum-changed", "forum " + forum.slug(), null);
                return new Outcome.Saved(saved);
            });
        } catch (OptimisticLockException e) {
            return overtaken(forums.findByPartnershipAndId(site.slug(), forum.id()).orElseThrow(), form);
        }
    }

    private static Outcome overtaken(Forum theirs, ForumForm mine) {
        List<Difference> differences = ForumForm.between(ForumForm.of(theirs), mine);
        return differences.isEmpty() ? new Outcome.Saved(theirs) : new Outcome.Overtaken(theirs, mine.withVersion(theirs.version()), differences);
    }
}
