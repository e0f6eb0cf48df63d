package org.sayso.event;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.event.EventEditPage.Choice;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Theirs;

/** Makes the page with the form of an event, for each reason it is shown: new, for another day, as kept, refused, overtaken. */
@Singleton
class EventEditor {
    private final SaveEvent saving;
    private final KeepSeries series;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    EventEditor(SaveEvent saving, KeepSeries series, Campaigns campaigns, Plans plans, Site site) {
        this.saving = saving;
        this.series = series;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    EventEditPage blank(String key) {
        String campaign = campaigns.visible().stream().filter(c -> campaigns.stage(c) == Stage.OPEN).findFirst().map(Campaign::id).orElse("");
        return page(null, EventForm.blank(site.partnership().currentPlan(), campaign, key), new Problems(), null);
    }

    EventEditPage another(Event event, String key) {
        return page(null, saving.formOf(event).forAnotherDay(key), new Problems(), null);
    }

    EventEditPage asKept(Event event) {
        return page(event, saving.formOf(event), new Problems(), null);
    }

    EventEditPage refused(Event event, SaveEvent.Outcome.Refused refused) {
        return page(event, refused.form(), refused.problems(), null);
    }

    /** @param opened the event whose form it was; null when it was the form of a new one, sent before with other words */
    EventEditPage overtaken(Event opened, SaveEvent.Outcome.Overtaken overtaken) {
        Event event = overtaken.saved();
        return page(event, overtaken.form(), new Problems(), new Theirs(opened == null, overtaken.differences(), "/desk/events/" + event.slug() + "/edit"));
    }

    private EventEditPage page(Event event, EventForm form, Problems problems, Theirs theirs) {
        return new EventEditPage(
                form, event, named("kind", "event.kind.", Arrays.stream(EventKind.values()).map(EventKind::slug), form.kind()),
                named("audience", "event.for.", Arrays.stream(EventAudience.values()).map(EventAudience::slug), form.audience()),
                Arrays.stream(Access.values()).map(way -> new Choice("access-" + way.slug(), way.slug(), way.words(), null, form.access().contains(way.slug()))).toList(),
                site.partnership().areas().stream().map(area -> new Choice("", area.slug(), null, area.name(), area.slug().equals(form.locality()))).toList(),
                plans.ofSite().stream().map(plan -> new Choice(plan == plans.ofSite().getFirst() ? "plan" : "plan-" + plan.slug(), plan.slug(), null, plan.title(), plan.slug().equals(form.plan()))).toList(),
                plans.ofSite().stream().flatMap(plan -> plan.priorities().stream().map(priority -> group(plan, priority, form))).filter(g -> !g.choices().isEmpty()).toList(),
                campaigns.all().reversed().stream().map(c -> new Choice("", c.id(), null, c.title(), c.id().equals(form.campaign()))).toList(), series.titles(),
                named("repeat", "event.repeat.", Stream.of("weekly", "fortnightly", "monthly"), form.repeat()), problems, theirs);
    }

    private static List<Choice> named(String field, String keys, Stream<String> slugs, String chosen) {
        return slugs.map(slug -> new Choice(field + "-" + slug, slug, keys + slug, null, slug.equals(chosen))).toList();
    }

    private static EventEditPage.Group group(Plan plan, Plan.Priority priority, EventForm form) {
        List<Choice> choices = priority.actions().stream().map(action -> {
            String value = plan.slug() + ":" + action.ref();
            return new Choice("action-" + plan.slug() + "-" + action.ref().replaceAll("[^A-Za-z0-9]", "-"), value, null, action.ref() + " " + action.text(), form.actions().contains(value));
        }).toList();
        return new EventEditPage.Group(priority.number() + " " + priority.plainTitle() + " (" + plan.period() + ")", choices.stream().anyMatch(Choice::on), choices);
    }
}
