package org.sayso.participation;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.participation.ActivityEditPage.Choice;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Theirs;

/** Makes the page with the form of an activity, for each reason it is shown: new, as kept, refused, overtaken. */
@Singleton
class ActivityEditor {
    private final Plans plans;
    private final Site site;

    ActivityEditor(Plans plans, Site site) {
        this.plans = plans;
        this.site = site;
    }

    ActivityEditPage blank(HttpParameters query, String key) {
        return page(null, ActivityForm.blank(query, key), new Problems(), null);
    }

    ActivityEditPage asKept(Activity activity) {
        return page(activity, ActivityForm.of(activity), new Problems(), null);
    }

    ActivityEditPage refused(Activity activity, SaveActivity.Outcome.Refused refused) {
        return page(activity, refused.form(), refused.problems(), null);
    }

    /** @param opened the activity whose form it was; null when it was the form of a new one, sent before with other words */
    ActivityEditPage overtaken(Activity opened, SaveActivity.Outcome.Overtaken overtaken) {
        Activity saved = overtaken.saved();
        return page(saved, overtaken.form(), new Problems(), new Theirs(opened == null, overtaken.differences(), "/desk/participation/" + saved.id() + "/edit"));
    }

    private ActivityEditPage page(Activity activity, ActivityForm form, Problems problems, Theirs theirs) {
        List<Choice> areas = Stream.concat(
                Stream.of(new Choice("areas-everywhere", ActivityForm.EVERYWHERE, "participation.everywhere", null, form.areas().contains(ActivityForm.EVERYWHERE))),
                site.partnership().areas().stream().map(area -> area(area, form))).toList();
        return new ActivityEditPage(
                form, activity, named("groups", AskedGroup.values(), AskedGroup::slug, AskedGroup::words, form.groups()), areas,
                named("method", ActivityMethod.values(), ActivityMethod::slug, ActivityMethod::words, List.of(form.method())),
                named("often", HowOften.values(), HowOften::slug, HowOften::words, List.of(form.often())),
                named("sharing", Sharing.values(), Sharing::slug, Sharing::words, List.of(form.sharing())),
                plans.ofSite().stream().flatMap(plan -> plan.priorities().stream().map(priority -> priority(plan, priority, form))).filter(p -> !p.choices().isEmpty()).toList(), problems, theirs);
    }

    private static Choice area(Partnership.Area area, ActivityForm form) {
        return new Choice("areas-" + area.slug(), area.slug(), null, area.name(), form.areas().contains(area.slug()));
    }

    private static <E> List<Choice> named(String field, E[] values, Function<E, String> slug, Function<E, String> words, List<String> on) {
        return Arrays.stream(values).map(value -> new Choice(field + "-" + slug.apply(value), slug.apply(value), words.apply(value), null, on.contains(slug.apply(value)))).toList();
    }

    private static ActivityEditPage.Priority priority(Plan plan, Plan.Priority priority, ActivityForm form) {
        List<Choice> choices = IntStream.range(0, priority.actions().size()).mapToObj(i -> {
            Plan.Action action = priority.actions().get(i);
            String value = plan.slug() + ":" + action.ref();
            return new Choice("action-" + plan.slug() + "-" + priority.number() + "-" + i, value, null, action.ref() + " " + action.text(), form.actions().contains(value));
        }).toList();
        return new ActivityEditPage.Priority(priority.number() + " " + priority.plainTitle() + " (" + plan.period() + ")", choices.stream().anyMatch(Choice::on), choices);
    }
}
