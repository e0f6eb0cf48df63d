package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Site;
import org.sayso.web.FormTokens;

/**
 * Lets a group in by its code. From then on its pages carry a pass in their forms, signed and for some hours, so the code is typed once and stands
 * in no page; neither is ever in an address. A new code ends the passes of the old one too. A wrong code, one of another partnership and one for a
 * campaign that is a draft are the same: nothing is found.
 */
@Singleton
class GroupDoor {
    private static final String PASS = "group-pass";
    private static final int ENOUGH = 16;
    private final YoungGroupRepository groups;
    private final Campaigns campaigns;
    private final GroupCodes codes;
    private final WrongGroupCodes wrong;
    private final FormTokens tokens;
    private final Site site;

    GroupDoor(YoungGroupRepository groups, Campaigns campaigns, GroupCodes codes, WrongGroupCodes wrong, FormTokens tokens, Site site) {
        this.groups = groups;
        this.campaigns = campaigns;
        this.codes = codes;
        this.wrong = wrong;
        this.tokens = tokens;
        this.site = site;
    }

    /** @param pass for the next form */
    record Inside(YoungGroup group, Campaign campaign, String pass) {}

    Optional<Inside> byCode(HttpRequest<?> request, @Nullable String typed) {
        wrong.check(request);
        Optional<Inside> inside = codes.read(typed).flatMap(code -> groups.findByPartnershipAndCodeHash(site.slug(), codes.hash(code))).flatMap(this::inside);
        if (inside.isEmpty()) {
            wrong.add(request);
        }
        return inside;
    }

    /** Empty when the hours are over or the group has another code by now. */
    Optional<Inside> byPass(@Nullable String pass) {
        return tokens.read(PASS, pass).filter(token -> !token.expired()).flatMap(token -> {
            String[] parts = token.key().split("_");
            return groups.findByPartnershipAndId(site.slug(), parts[0]).filter(group -> key(group).equals(token.key())).flatMap(this::inside);
        });
    }

    private Optional<Inside> inside(YoungGroup group) {
        return campaigns.byId(group.campaignId()).filter(campaign -> campaigns.stage(campaign) != Stage.DRAFT)
                .map(campaign -> new Inside(group, campaign, tokens.renewed(PASS, key(group))));
    }

    private static String key(YoungGroup group) {
        return group.id() + "_" + group.codeHash().substring(0, ENOUGH);
    }
}
