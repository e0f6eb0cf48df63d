package org.sayso.share;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;

/** Another name for a place; what is printed stays as it is. Whoever is overtaken is told the name that a colleague gave it. */
@Singleton
class RenamePlace {
    private final ShareLinkRepository links;
    private final ShareLinks all;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;

    RenamePlace(ShareLinkRepository links, ShareLinks all, Audit audit, TransactionOperations<Connection> transactions) {
        this.links = links;
        this.all = all;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Does nothing when something stands against it; then {@code problems} says what. */
    void rename(Colleague by, Campaign campaign, ShareLink link, PlaceForm form, Problems problems) {
        if (problems.any() || form.cleanPlace().equals(link.place())) {
            return;
        }
        if (all.of(campaign).stream().anyMatch(l -> !l.id().equals(link.id()) && form.cleanPlace().equalsIgnoreCase(l.place()))) {
            problems.add("place", "share.place.taken");
        } else if (!form.isMadeFrom(link)) {
            problems.add("place", "share.place.renamed", link.place());
        } else {
            write(by, campaign, link, form, problems);
        }
    }

    private void write(Colleague by, Campaign campaign, ShareLink link, PlaceForm form, Problems problems) {
        try {
            transactions.executeWrite(status -> {
                audit.wrote(by, "share-link-renamed", "campaign " + campaign.slug(), link.address());
                return links.update(link.named(form.cleanPlace()));
            });
        } catch (OptimisticLockException e) { // in the same moment
            problems.add("place", "share.place.renamed", all.find(campaign, link.id()).place());
        } catch (DataAccessException e) {
            if (!MakeOnce.isTaken(e)) {
                throw e;
            }
            problems.add("place", "share.place.taken"); // a moment ago
        }
    }
}
