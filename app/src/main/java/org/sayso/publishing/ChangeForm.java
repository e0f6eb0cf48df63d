package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A change as its form sends it.
 *
 * @param priority plan and priority, {@code dorset-cypf-2020-23/best-place-to-live}
 * @param actions plan and ref each, as the priority
 * @param offered ids of the responses that the page showed, so that a page with mistakes shows them again
 * @param version of the change when its page was opened; blank for a new one
 * @param key of the form, when the change is new; it becomes its id
 * @param then where to go after saving: {@code preview}, {@code publish}, or back to the form
 */
@Serdeable
record ChangeForm(
        @Nullable String title, @Nullable String said, @Nullable String did, @Nullable String reason, @Nullable String whatNext,
        @Nullable String status, @Nullable String statusOn, @Nullable String priority, @Nullable List<String> actions,
        @Nullable List<String> responses, @Nullable List<String> quotes, @Nullable List<String> offered, @Nullable String version,
        @Nullable String then, @Nullable String key) {

    ChangeForm {
        actions = actions == null ? List.of() : actions;
        responses = responses == null ? List.of() : responses;
        quotes = quotes == null ? List.of() : quotes;
        offered = offered == null ? List.of() : offered;
    }

    /** An empty form for a new change about these responses. */
    static ChangeForm blank(String priority, List<String> responses, LocalDate today, String key) {
        return new ChangeForm(
                "", "", "", "", "", ChangeStatus.PLANNED.slug(), today.toString(), priority, List.of(), responses, List.of(), List.of(), "", "", key);
    }

    static ChangeForm of(Change change, List<String> responses, List<String> quotes) {
        return new ChangeForm(
                change.title(), change.said(), change.did(), change.reason(), change.whatNext(), change.status().slug(), change.statusOn().toString(),
                change.plan() + "/" + (change.priority() == null ? "" : change.priority()),
                change.actions().stream().map(ref -> change.plan() + "/" + ref).toList(), responses, quotes, List.of(),
                String.valueOf(change.version()), "", "");
    }

    /** The same words, about what is saved now. */
    ChangeForm onTopOf(Change saved) {
        return new ChangeForm(
                title, said, did, reason, whatNext, status, statusOn, priority, actions, responses, quotes, offered, String.valueOf(saved.version()), "", "");
    }

    /** What to save; what cannot be saved is added to {@code problems}. Quoting somebody means that they said it. */
    ChangeDraft draft(Plans plans, LocalDate today, Problems problems) {
        Optional<Plan> plan = plans.ofSite().stream().filter(p -> priority != null && priority.startsWith(p.slug() + "/")).findFirst();
        String planSlug = plan.orElse(plans.current()).slug();
        String chosen = plan.flatMap(p -> p.priority(priority.substring(planSlug.length() + 1))).map(Plan.Priority::slug).orElse(null);
        List<String> refs = actions.stream().filter(a -> a.startsWith(planSlug + "/")).map(a -> a.substring(planSlug.length() + 1))
                .filter(ref -> plans.get(planSlug).action(ref).isPresent()).distinct().toList();
        String cleanTitle = fits(problems, "title", Text.line(title), ChangeDraft.LONGEST_TITLE);
        if (Text.isEmpty(cleanTitle)) {
            problems.add("title", "publishing.missing.title");
        }
        return new ChangeDraft(
                planSlug, chosen, refs, cleanTitle, fits(problems, "said", Text.clean(said), ChangeDraft.LONGEST_TEXT),
                fits(problems, "did", Text.clean(did), ChangeDraft.LONGEST_TEXT), ChangeStatus.of(status).orElse(ChangeStatus.PLANNED),
                orNull(fits(problems, "reason", Text.clean(reason), ChangeDraft.LONGEST_NOTE)),
                orNull(fits(problems, "whatNext", Text.clean(whatNext), ChangeDraft.LONGEST_NOTE)), day("statusOn", statusOn, today, problems),
                Stream.concat(responses.stream(), quotes.stream()).distinct().toList(), quotes);
    }

    static String fits(Problems problems, String field, String text, int longest) {
        if (Text.length(text) > longest) {
            problems.add(field, "publishing.too-long", longest);
        }
        return text;
    }

    /** A day that is not in the future; a wrong one is a problem at its field. */
    static LocalDate day(String field, @Nullable String typed, LocalDate today, Problems problems) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (!day.isAfter(today) && day.getYear() >= 2000) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, with the same words as a day to come
        }
        problems.add(field, "publishing.wrong.statusOn");
        return today;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
