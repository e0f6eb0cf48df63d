package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/**
 * What must be in place before people are asked, and what may not change while they are. Nobody is asked before somebody
 * is there to read first, and somebody to turn to when a child may not be safe.
 */
@Singleton
class StageChecks {
    private final Plans plans;
    private final StaffMemberRepository members;
    private final Site site;
    private final Clock clock;

    StageChecks(Plans plans, StaffMemberRepository members, Site site, Clock clock) {
        this.plans = plans;
        this.members = members;
        this.site = site;
        this.clock = clock;
    }

    /** @param words message key of what is asked for; @param link where it can be put right */
    @Introspected
    record Check(String words, boolean done, String link) {}

    List<Check> beforeOpening(Campaign campaign) {
        Instant now = clock.instant();
        Instant opens = campaign.opensAt() == null || campaign.opensAt().isBefore(now) ? now : campaign.opensAt();
        boolean inOrder = campaign.closesAt() == null || campaign.closesAt().isAfter(opens);
        boolean promised = campaign.resultsBy() != null
                && !campaign.resultsBy().isBefore(Moments.dayOf(campaign.closesAt() == null ? opens : campaign.closesAt()));
        String edit = "/desk/campaigns/" + campaign.slug() + "/edit#";
        return List.of(
                new Check("campaign.check.question", !campaign.question().isBlank(), edit + "question"),
                new Check("campaign.check.plan", plans.ofSite().stream().anyMatch(plan -> plan.slug().equals(campaign.plan())), edit + "plan"),
                new Check("campaign.check.dates", inOrder, edit + "closes-day"),
                new Check("campaign.check.results", promised, edit + "results-day"),
                new Check("campaign.check.moderator", members.countActiveWithRole(site.slug(), Role.MODERATOR.name()) > 0, "/desk/staff"),
                new Check("campaign.check.safeguarding", members.countActiveWithRole(site.slug(), Role.SAFEGUARDING_LEAD.name()) > 0, "/desk/staff"));
    }

    List<Check> missing(Campaign campaign) {
        return beforeOpening(campaign).stream().filter(check -> !check.done()).toList();
    }

    /** Adds what the stage forbids: a promise taken away, an opening put off after it happened, a close in the past. */
    void whileAsking(Campaign campaign, CampaignForm form, long responses, Problems problems) {
        Stage stage = campaign.stage(clock.instant());
        if (stage != Stage.DRAFT && form.results().isBlank()) {
            problems.add("results-day", "campaign.results.promise");
        }
        if (stage == Stage.OPEN && form.opensAt().filter(clock.instant()::isBefore).isPresent()) {
            problems.add("opens-day", "campaign.opens.is-open");
        }
        if ((stage == Stage.OPEN || stage == Stage.PLANNED) && form.closesAt().filter(closes -> !closes.isAfter(clock.instant())).isPresent()) {
            problems.add("closes-day", "campaign.closes.past");
        }
        if (responses > 0 && !form.question().equals(campaign.question()) && !form.knowsAnswers()) {
            problems.add("knows-answers", "campaign.question.answered");
        }
    }
}
