package org.sayso.easy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;

/** Writes the easy question of a campaign, or takes it away. Whoever is overtaken is told what a colleague wrote. */
@Singleton
class WriteWording {
    private final EasyWordingRepository wordings;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    WriteWording(EasyWordingRepository wordings, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.wordings = wordings;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does nothing when something stands against it; then {@code problems} says what. */
    void write(Colleague by, Campaign campaign, WordingForm form, Problems problems) {
        EasyWording now = now(campaign);
        if (problems.any() || now != null && now.wording().equals(form.clean())) {
            return;
        }
        if (!form.isMadeFrom(now)) {
            overtaken(now, problems);
            return;
        }
        try {
            transactions.executeWrite(status -> {
                audit.wrote(by, "easy-question-written", "campaign " + campaign.slug(), form.clean());
                EasyWording written = new EasyWording(campaign.id(), form.clean(), clock.instant(), by.name(), now == null ? null : now.version());
                return now == null ? wordings.save(written) : wordings.update(written);
            });
        } catch (OptimisticLockException e) { // in the same moment
            overtaken(now(campaign), problems);
        } catch (DataAccessException e) {
            if (!MakeOnce.isTaken(e)) {
                throw e;
            }
            overtaken(now(campaign), problems);
        }
    }

    @Nullable EasyWording now(Campaign campaign) {
        return wordings.findById(campaign.id()).orElse(null);
    }

    private static void overtaken(@Nullable EasyWording now, Problems problems) {
        problems.add("wording", now == null || now.wording().isEmpty() ? "easy.desk.emptied" : "easy.desk.overtaken", now == null ? null : now.wording());
    }
}
