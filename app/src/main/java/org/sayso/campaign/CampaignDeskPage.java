package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.web.Problems;

/**
 * A campaign as staff see it: where it stands, what is asked, and what can be done now.
 *
 * @param stage draft, planned, open or closed
 * @param plan its title
 * @param areas their names; empty means all
 * @param checks what must be in place before it opens
 * @param ready every check is done
 */
@Introspected
record CampaignDeskPage(
        Campaign campaign, String stage, CampaignDates dates, long responses, String plan, List<String> areas, List<Further> further,
        List<StageChecks.Check> checks, boolean ready, Problems problems) {

    /** @param kind message key */
    @Introspected
    record Further(String kind, String wording, List<String> options, String lowEnd, String highEnd) {
        static Further of(Question question) {
            return new Further("campaign.kind." + question.kind(), question.wording(), question.optionList(), question.lowEnd(), question.highEnd());
        }
    }

    public boolean isDraft() {
        return stage.equals(Stage.DRAFT.slug());
    }

    public boolean isOpen() {
        return stage.equals(Stage.OPEN.slug());
    }

    public boolean isClosed() {
        return stage.equals(Stage.CLOSED.slug());
    }

    public boolean isUnanswered() {
        return responses == 0 && !isDraft();
    }

    public String getStageName() {
        return "campaign.desk-stage." + stage;
    }

    /** Key of what people see of what others said. */
    public String getOthersName() {
        return "campaign.others." + (campaign.wall() ? campaign.cards() ? "both" : "wall" : campaign.cards() ? "cards" : "none");
    }

    public String getAudienceName() {
        return "campaign.audience." + campaign.audience();
    }
}
