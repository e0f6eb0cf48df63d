package org.sayso.theme;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.PriorityChip;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Makes a theme of a group. */
@Controller(ThemeFilter.PATH + "/groups/{id}/adoption")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdoptionController {
    private static final String PAGE = "theme/desk/adoption";
    private static final int EXAMPLES = 6;
    private static final int TICKED = 3;
    private final GroupsNow groups;
    private final VoiceRows rows;
    private final AdoptGroup adopting;
    private final Plans plans;

    AdoptionController(GroupsNow groups, VoiceRows rows, AdoptGroup adopting, Plans plans) {
        this.groups = groups;
        this.rows = rows;
        this.adopting = adopting;
        this.plans = plans;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> form(String id) {
        GroupsNow.Now now = open(id);
        List<VoiceRow> central = central(now);
        AdoptionForm blank = new AdoptionForm(
                now.group().name() == null ? "" : now.group().name(), now.group().priority(), List.of(), central.stream().limit(TICKED).map(VoiceRow::id).toList());
        return Page.show(PAGE, page(now, central, blank, new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> adopt(String id, @Body String body, Authentication authentication) {
        GroupsNow.Now now = open(id);
        AdoptionForm form = AdoptionForm.of(FormFields.of(body));
        Problems problems = form.problems(plans.get(now.group().plan()));
        List<VoiceRow> central = central(now);
        if (problems.any()) {
            return Page.again(PAGE, page(now, central, form, problems));
        }
        List<String> examples = central.stream().map(VoiceRow::id).filter(form.examples()::contains).toList();
        adopting.adopt(Colleague.of(authentication), id, form.priority(), form.name(), form.lines(), examples);
        return Page.seeOther(GroupCard.path(id) + "?done=theme-adopted");
    }

    private GroupsNow.Now open(String id) {
        ThemeGroup group = groups.find(id).orElseThrow(Refusal::notFound);
        return groups.of(group.plan()).stream().filter(n -> n.group().id().equals(id) && n.group().state().isOpen()).findFirst().orElseThrow(GroupsAtHand::overtaken);
    }

    private List<VoiceRow> central(GroupsNow.Now now) {
        return rows.of(now.voices().stream().limit(EXAMPLES).map(MemberRepository.Voice::responseId).toList(), plans.get(now.group().plan()));
    }

    private AdoptionPage page(GroupsNow.Now now, List<VoiceRow> central, AdoptionForm form, Problems problems) {
        Plan plan = plans.get(now.group().plan());
        String path = GroupCard.path(now.group().id());
        return new AdoptionPage(
                path, path + "/adoption", now.group().number(), now.group().name(), now.voices().size(), form.name(), form.priority(), String.join("\n", form.lines()),
                central.stream().map(r -> new AdoptionPage.Example(r.id(), r.words(), form.examples().contains(r.id()))).toList(),
                plan.priorities().stream().map(PriorityChip::of).toList(), problems);
    }
}
