package org.sayso.demo;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Content;
import org.sayso.question.BringLeader;
import org.sayso.staff.Colleague;

/** The invented leaders, and which of the invented responses ask them. */
@Singleton
class DemoLeaders {
    private final Campaigns campaigns;
    private final BringLeader leaders;

    DemoLeaders(Campaigns campaigns, BringLeader leaders) {
        this.campaigns = campaigns;
        this.leaders = leaders;
    }

    void load(String file, Map<String, String> ids, Colleague lead) {
        int place = 1;
        for (DemoFiles.Leader told : Content.read(file, DemoFiles.Leaders.class).leaders()) {
            Campaign campaign = campaigns.find(told.campaign()).orElseThrow(() -> new Content.BadContent(file, 0, "campaign of " + told.title(), "no campaign is called " + told.campaign()));
            String leader = leaders.make(lead, campaign, told.title(), told.decides(), told.days(), place++);
            told.asked().forEach(asked -> leaders.asked(
                    lead, leader, Objects.requireNonNull(ids.get(asked.response()), asked.response()), asked.daysAgo(), asked.answer(), asked.cannot(), asked.answeredAfter()));
        }
    }
}
