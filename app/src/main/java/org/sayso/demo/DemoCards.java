package org.sayso.demo;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Content;
import org.sayso.staff.Colleague;
import org.sayso.wall.AddStatement;
import org.sayso.wall.BringOpinions;

/** What the invented people said on the cards, and the statements of the invented team. */
@Singleton
class DemoCards {
    private final Campaigns campaigns;
    private final AddStatement addStatement;
    private final BringOpinions bringOpinions;

    DemoCards(Campaigns campaigns, AddStatement addStatement, BringOpinions bringOpinions) {
        this.campaigns = campaigns;
        this.addStatement = addStatement;
        this.bringOpinions = bringOpinions;
    }

    void load(String file, Map<String, String> ids, Colleague moderator) {
        DemoFiles.Cards cards = Content.read(file, DemoFiles.Cards.class);
        for (DemoFiles.TeamSays says : cards.statements()) {
            Campaign campaign = campaigns.find(says.campaign())
                    .orElseThrow(() -> new Content.BadContent(file, 0, "campaign", "no campaign is called " + says.campaign()));
            addStatement.add(moderator, campaign, UUID.randomUUID().toString(), says.words().strip());
        }
        cards.answers().forEach(told -> bringOpinions.bring(
                Objects.requireNonNull(ids.get(told.response()), told.response()), told.agree(), told.disagree(), told.notSure()));
    }
}
