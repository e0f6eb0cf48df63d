package org.sayso.question;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.stream.IntStream;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** Names a leader who can be asked, or changes what stands there. The address stays once it was made. */
@Singleton
class SaveLeader {
    private static final int TRIES = 100;
    private final LeaderRepository leaders;
    private final MakeOnce once;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    SaveLeader(LeaderRepository leaders, MakeOnce once, Audit audit, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.leaders = leaders;
        this.once = once;
        this.audit = audit;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    /** Sent twice it is one. @param form without problems; @return the leader, which may say something else when the same form was sent before */
    Leader add(Colleague by, LeaderForm form) {
        String id = FormKey.of(form.key());
        return once.make(() -> leaders.findByPartnershipAndId(site.slug(), id), () -> {
            Leader made = leaders.save(new Leader(
                    id, site.slug(), freeSlug(form.title()), form.title(), form.decides(), form.answerDays(), form.campaign(), form.ownerOrNull(), form.takesQuestions(),
                    form.placeInList(), clock.instant(), null));
            audit.wrote(by, "question-leader-added", "leader " + id, null);
            return made;
        }).row();
    }

    private String freeSlug(String title) {
        String slug = Text.slug(title);
        return IntStream.rangeClosed(1, TRIES).mapToObj(i -> i == 1 ? slug : slug + "-" + i).filter(s -> leaders.findByPartnershipAndSlug(site.slug(), s).isEmpty()).findFirst().orElseThrow();
    }

    /** @param form without problems; @return false when a colleague changed it in between: then nothing is changed */
    boolean change(Colleague by, String id, LeaderForm form) {
        Leader leader = leaders.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
        if (form.says(leader)) {
            return true;
        }
        if (leader.version() != form.version()) {
            return false;
        }
        try {
            transactions.executeWrite(status -> {
                audit.wrote(by, "question-leader-changed", "leader " + id, null);
                return leaders.update(leader.changed(form));
            });
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }
}
