package org.sayso.share;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Ends a place, or takes it up again. Its posters may hang for years, so its link goes on leading somewhere. */
@Singleton
class RetirePlace {
    private static final int TRIES = 4;
    private final ShareLinkRepository links;
    private final ShareLinks all;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RetirePlace(ShareLinkRepository links, ShareLinks all, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.links = links;
        this.all = all;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void retire(Colleague by, Campaign campaign, String id) {
        to(true, by, campaign, id);
    }

    void takeUp(Colleague by, Campaign campaign, String id) {
        to(false, by, campaign, id);
    }

    private void to(boolean retired, Colleague by, Campaign campaign, String id) {
        for (int i = 0; i < TRIES; i++) {
            ShareLink link = all.place(campaign, id).orElseThrow(Refusal::notFound);
            if ((link.retiredAt() != null) == retired || isWritten(retired, by, campaign, link)) {
                return;
            }
        }
    }

    /** False when a colleague changed it in the same moment. */
    private boolean isWritten(boolean retired, Colleague by, Campaign campaign, ShareLink link) {
        try {
            transactions.executeWrite(status -> {
                audit.wrote(by, retired ? "share-link-retired" : "share-link-taken-up", "campaign " + campaign.slug(), link.address());
                return links.update(link.retired(retired ? clock.instant() : null));
            });
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }
}
