package org.sayso.wall;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Takes a single statement off the cards, or puts it back. What people said to it is kept, and shown to staff only while it is off. Twice is as once. */
@Singleton
class TakeOffCards {
    private final CardRepository cards;
    private final Statements statements;
    private final Audit audit;
    private final Clock clock;

    TakeOffCards(CardRepository cards, Statements statements, Audit audit, Clock clock) {
        this.cards = cards;
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void takeOff(Colleague by, Campaign campaign, String id) {
        mustBeThere(campaign, id);
        if (cards.takeOff(id, campaign.id(), clock.instant(), by.name()) > 0) {
            audit.wrote(by, "card-taken-off", "card " + id, "campaign " + campaign.slug());
        }
    }

    @Transactional
    public void putBack(Colleague by, Campaign campaign, String id) {
        mustBeThere(campaign, id);
        if (cards.putBack(id, campaign.id()) > 0) {
            audit.wrote(by, "card-put-back", "card " + id, "campaign " + campaign.slug());
        }
    }

    private void mustBeThere(Campaign campaign, String id) {
        if (statements.there(campaign, List.of(id)).isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
