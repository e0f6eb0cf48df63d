package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.publishing.Tallies;
import org.sayso.publishing.Voices;
import org.sayso.safeguarding.Waiting;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.tagging.InboxWaiting;
import org.sayso.theme.NewIdeas;

/** The numbers that matter to each role, for the first page of the desk. Numbers only, never words. */
@Singleton
class DeskFigures {
    private final Waiting waiting;
    private final Voices voices;
    private final InboxWaiting inbox;
    private final Tallies tallies;
    private final NewIdeas newIdeas;
    private final Campaigns campaigns;
    private final Plans plans;
    private final StaffMemberRepository members;
    private final Site site;

    DeskFigures(
            Waiting waiting, Voices voices, InboxWaiting inbox, Tallies tallies, NewIdeas newIdeas, Campaigns campaigns, Plans plans,
            StaffMemberRepository members, Site site) {
        this.waiting = waiting;
        this.voices = voices;
        this.inbox = inbox;
        this.tallies = tallies;
        this.newIdeas = newIdeas;
        this.campaigns = campaigns;
        this.plans = plans;
        this.members = members;
        this.site = site;
    }

    @Introspected
    record Figure(String words, long number, String href, String icon, String colour) {}

    @Introspected
    record PriorityLine(Plan.Priority promise, long heard, Tallies.Tally changes) {}

    @Introspected
    record PlanTable(Plan plan, List<PriorityLine> lines) {}

    /** @param missing keys of what an admin has to see to before a campaign can open; @param newIdeas groups that a plan lead should look at */
    @Introspected
    record StartPage(String name, List<String> missing, List<NewIdeas.Alarm> newIdeas, List<Figure> figures, List<PlanTable> plans) {}

    StartPage of(Colleague colleague) {
        List<Figure> figures = new ArrayList<>();
        if (colleague.is(Role.MODERATOR)) {
            figures.add(new Figure("home.desk.waiting", waiting.toRead(), "/desk/moderation", "eye", "sky"));
        }
        if (colleague.is(Role.SAFEGUARDING_LEAD)) {
            figures.add(new Figure("home.desk.concerns", waiting.openConcerns(), "/desk/concerns", "shield-alert", "coral"));
        }
        if (colleague.is(Role.PLAN_LEAD)) {
            long foreign = inbox.needsEnglish();
            figures.add(new Figure("home.desk.inbox", inbox.undecided(), "/desk/inbox", "inbox", "grape"));
            if (foreign > 0) {
                figures.add(new Figure("home.desk.needs-english", foreign, "/desk/inbox?state=needs-english", "message-circle", "sky"));
            }
            figures.add(new Figure("home.desk.drafts", tallies.drafts(), "/desk/changes", "pencil", "sun"));
        }
        if (colleague.is(Role.ADMIN)) {
            figures.add(new Figure("home.desk.campaigns", campaigns.all().size(), "/desk/campaigns", "message-circle", "teal"));
        }
        figures.add(new Figure("home.desk.published", tallies.all().all(), "/changes", "megaphone", "leaf"));
        boolean seesPlans = colleague.is(Role.PLAN_LEAD) || colleague.is(Role.BOARD_VIEWER);
        return new StartPage(
                colleague.name(), colleague.is(Role.ADMIN) ? missing() : List.of(), colleague.is(Role.PLAN_LEAD) ? newIdeas.alarms() : List.of(), figures, seesPlans ? plans.ofSite().stream().map(this::table).toList() : List.of());
    }

    private List<String> missing() {
        return Stream.of(Role.MODERATOR, Role.SAFEGUARDING_LEAD).filter(role -> members.countActiveWithRole(site.slug(), role.name()) == 0)
                .map(role -> "home.desk.missing." + role.slug().replace('_', '-')).toList();
    }

    private PlanTable table(Plan plan) {
        Map<String, Long> heard = voices.counts(plan);
        return new PlanTable(plan, plan.priorities().stream()
                .map(p -> new PriorityLine(p, heard.getOrDefault(p.slug(), 0L), tallies.of(plan.slug(), p.slug()))).toList());
    }
}
