package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Difference;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.ReadingAge;
import org.sayso.web.Theirs;

/** Puts together the page on which a plan lead writes a change: its form, the responses to choose from, what still misses. */
@Singleton
class ChangeEditor {
    private static final int OFFERED = 300;
    private final ResponseRepository responses;
    private final ChangeLinkRepository links;
    private final ChangeStepRepository steps;
    private final ReadyToPublish ready;
    private final Voices voices;
    private final Plans plans;
    private final Site site;

    ChangeEditor(
            ResponseRepository responses, ChangeLinkRepository links, ChangeStepRepository steps, ReadyToPublish ready, Voices voices, Plans plans,
            Site site) {
        this.responses = responses;
        this.links = links;
        this.steps = steps;
        this.ready = ready;
        this.voices = voices;
        this.plans = plans;
        this.site = site;
    }

    /** A response that can be linked, with what may be done with it. */
    @Introspected
    record Choice(String id, String words, String who, @Nullable String age, boolean isLinked, boolean isQuotable, boolean isQuoted, boolean isPrivate) {}

    @Introspected
    record ActionChoice(String value, String ref, String text, boolean isOn) {}

    /** @param planTitle said before the first priority of each plan, when there are several; else null */
    @Introspected
    record PriorityChoice(
            String value, String name, boolean isOn, List<ActionChoice> actions, boolean isOpen, @Nullable String planTitle) {}

    /** @param look {@code is-wrong}, {@code is-advice} or empty; @param words key; @param arg what stands in it */
    @Introspected
    record Check(String look, String icon, String words, @Nullable Object arg) {}

    @Introspected
    record StepLine(ChangeStatus status, String when, @Nullable String note, String by) {}

    /**
     * @param change null while it is new
     * @param moved what was typed into the form for a new status, or null
     * @param theirs what was saved meanwhile, when that is not what was typed here; else null
     */
    @Introspected
    record EditorPage(
            @Nullable Change change, ChangeForm form, List<Choice> choices, List<PriorityChoice> priorities, List<ChangeStatus> statuses,
            List<Check> checks, List<StepLine> steps, @Nullable StatusForm moved, Problems problems, @Nullable Theirs theirs) {
        public boolean isPublished() {
            return change != null && change.isPublished();
        }

        /** The key of the form for a new step. */
        public String getStepKey() {
            return FormKey.of(moved == null ? null : moved.key());
        }

        public String getAction() {
            return change == null ? "/desk/changes" : "/desk/changes/" + change.id();
        }
    }

    /** Responses to begin with: those asked for, else those under the priority that no change answers yet. */
    List<String> begin(Collection<String> asked, @Nullable String priority) {
        if (!asked.isEmpty() || priority == null || !priority.contains("/")) {
            return List.copyOf(asked);
        }
        String[] parts = priority.split("/", 2);
        return voices.unanswered(parts[0], parts[1], OFFERED).stream().map(Response::id).toList();
    }

    EditorPage fresh(ChangeForm form, Problems problems) {
        return new EditorPage(
                null, form, choices(form, Set.of()), priorities(form), List.of(ChangeStatus.values()), List.of(), List.of(), null, problems, null);
    }

    EditorPage of(Change change) {
        List<String> quotes = links.quotes(List.of(change.id())).stream().map(ChangeLinkRepository.Link::responseId).toList();
        return of(change, ChangeForm.of(change, links.linked(change.id()), quotes), null, new Problems());
    }

    EditorPage of(Change change, ChangeForm form, @Nullable StatusForm moved, Problems problems) {
        return of(change, form, moved, problems, null);
    }

    /** The form as typed, on top of what was saved meanwhile. */
    EditorPage overtaken(boolean isBefore, Change saved, ChangeForm form, List<Difference> differences) {
        return of(saved, form.onTopOf(saved), null, new Problems(), new Theirs(isBefore, differences, "/desk/changes/" + saved.id()));
    }

    private EditorPage of(Change change, ChangeForm form, @Nullable StatusForm moved, Problems problems, @Nullable Theirs theirs) {
        Set<String> linked = new LinkedHashSet<>(links.linked(change.id()));
        List<StepLine> passed = steps.of(change.id()).reversed().stream()
                .map(s -> new StepLine(s.status(), Moments.day(s.happenedOn()), s.note(), s.staffName())).toList();
        return new EditorPage(
                change, form, choices(form, linked), priorities(form), List.of(ChangeStatus.values()), checks(change), passed, moved, problems, theirs);
    }

    private List<Choice> choices(ChangeForm form, Set<String> linked) {
        Set<String> ids = new LinkedHashSet<>(linked);
        ids.addAll(form.responses());
        ids.addAll(form.offered());
        begin(List.of(), form.priority()).forEach(ids::add);
        if (ids.isEmpty()) {
            return List.of();
        }
        return responses.findByPartnershipAndIdIn(site.slug(), ids).stream().filter(r -> r.standing().isRead())
                .sorted(Comparator.comparing((Response r) -> !form.responses().contains(r.id())).thenComparing(Response::receivedAt, Comparator.reverseOrder()))
                .map(r -> choice(r, form)).toList();
    }

    private static Choice choice(Response r, ChangeForm form) {
        Quote said = Quote.of(r);
        return new Choice(
                r.id(), said.words(), said.who(), said.age(), form.responses().contains(r.id()), r.isQuotable(), form.quotes().contains(r.id()),
                r.standing() == org.sayso.feedback.Standing.KEPT_PRIVATE);
    }

    private List<PriorityChoice> priorities(ChangeForm form) {
        List<PriorityChoice> choices = new ArrayList<>();
        for (Plan plan : plans.ofSite()) {
            for (Plan.Priority priority : plan.priorities()) {
                String value = plan.slug() + "/" + priority.slug();
                List<ActionChoice> actions = priority.actions().stream()
                        .map(a -> new ActionChoice(plan.slug() + "/" + a.ref(), a.ref(), a.text(), form.actions().contains(plan.slug() + "/" + a.ref()))).toList();
                boolean isOn = value.equals(form.priority());
                choices.add(new PriorityChoice(
                        value, priority.number() + " " + priority.title(), isOn, actions, isOn || actions.stream().anyMatch(ActionChoice::isOn),
                        plans.ofSite().size() > 1 && priority == plan.priorities().getFirst() ? plan.title() : null));
            }
        }
        return choices;
    }

    private List<Check> checks(Change change) {
        List<Check> checks = new ArrayList<>();
        long heard = ReadyToPublish.heard(links, change.id());
        if (heard > 0) {
            checks.add(new Check("", "circle-check", "publishing.check.heard", heard));
        }
        ready.problems(change, heard).getList().forEach(p -> checks.add(new Check("is-wrong", "circle-x", p.message(), null)));
        if (change.actions().isEmpty()) {
            checks.add(new Check("is-advice", "triangle-alert", "publishing.check.no-action", null));
        }
        String all = String.join("\n", change.said(), change.did(), change.reason() == null ? "" : change.reason(), change.whatNext() == null ? "" : change.whatNext());
        int age = ReadingAge.of(all);
        if (age > ReadingAge.AIM + 1) {
            checks.add(new Check("is-advice", "triangle-alert", "publishing.check.age", age));
        } else if (age > 0) {
            checks.add(new Check("", "circle-check", "publishing.check.easy", age));
        }
        return checks;
    }
}
