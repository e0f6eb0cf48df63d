package org.sayso.wall;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** Puts a statement of the team on the cards of a campaign. The same form makes one. */
@Singleton
public class AddStatement {
    private final CardStatementRepository statements;
    private final MakeOnce once;
    private final Audit audit;
    private final Clock clock;

    AddStatement(CardStatementRepository statements, MakeOnce once, Audit audit, Clock clock) {
        this.statements = statements;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param key of the form; @param words on one line, at most {@link Statement#LONGEST} characters */
    public MakeOnce.Made<CardStatement> add(Colleague by, Campaign campaign, String key, String words) {
        return once.make(() -> statements.findByCampaignIdAndId(campaign.id(), key), () -> {
            CardStatement made = statements.save(new CardStatement(key, campaign.id(), words, clock.instant(), by.name()));
            audit.wrote(by, "card-added", "campaign " + campaign.slug(), null);
            return made;
        });
    }
}
