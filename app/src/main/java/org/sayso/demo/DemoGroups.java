package org.sayso.demo;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.group.BringGroup;
import org.sayso.group.GroupKind;
import org.sayso.partnership.Content;
import org.sayso.staff.Colleague;

/** The invented groups and which of the invented answers they gave. Nobody sees their codes: whoever tries the demo makes a group, or a new code for one. */
@Singleton
class DemoGroups {
    private final Campaigns campaigns;
    private final BringGroup groups;

    DemoGroups(Campaigns campaigns, BringGroup groups) {
        this.campaigns = campaigns;
        this.groups = groups;
    }

    void load(String file, Map<String, String> ids, Colleague admin) {
        for (DemoFiles.Group told : Content.read(file, DemoFiles.Groups.class).groups()) {
            Campaign campaign = campaigns.find(told.campaign())
                    .orElseThrow(() -> new Content.BadContent(file, 0, "campaign of " + told.name(), "no campaign is called " + told.campaign()));
            GroupKind kind = GroupKind.of(told.kind()).orElseThrow(() -> new Content.BadContent(file, 0, "kind of " + told.name(), "no kind is called " + told.kind()));
            String group = groups.make(admin, campaign, kind, told.name(), told.usualSize(), told.leader());
            told.said().forEach(said -> groups.said(group, Objects.requireNonNull(ids.get(said.response()), said.response()), said.people(), said.saidBy()));
        }
    }
}
