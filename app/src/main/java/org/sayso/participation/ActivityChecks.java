package org.sayso.participation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What is wrong with an activity as typed. */
@Singleton
class ActivityChecks {
    private static final int MOST_ACTIONS = 2000;
    private final Plans plans;
    private final Site site;

    ActivityChecks(Plans plans, Site site) {
        this.plans = plans;
        this.site = site;
    }

    Problems of(ActivityForm form) {
        Problems problems = new Problems();
        needed(problems, "title", form.title(), "participation.title.empty");
        needed(problems, "run-by", form.runBy(), "participation.run-by.empty");
        some(problems, "groups", form.groups(), slug -> AskedGroup.of(slug).isPresent(), "participation.groups.empty");
        some(problems, "areas", form.areas(), slug -> slug.equals(ActivityForm.EVERYWHERE) || site.partnership().area(slug).isPresent(), "participation.areas.empty");
        chosen(problems, "method", ActivityMethod.of(form.method()).isPresent());
        chosen(problems, "often", HowOften.of(form.often()).isPresent());
        chosen(problems, "sharing", Sharing.of(form.sharing()).isPresent());
        days(problems, form);
        if (form.agreed() && Text.isEmpty(form.criteria())) {
            problems.add("criteria", "participation.criteria.empty");
        }
        atMost(problems, "criteria", form.criteria(), 1000);
        atMost(problems, "shared-with", form.sharedWith(), 500);
        atMost(problems, "note", form.note(), 2000);
        if (!form.actions().stream().allMatch(this::isAction)) {
            problems.add("actions", "participation.choose");
        } else if (form.keptActions().length() > MOST_ACTIONS) {
            problems.add("actions", "participation.actions.many");
        }
        return problems;
    }

    private static void days(Problems problems, ActivityForm form) {
        if (form.from().date().isEmpty()) {
            problems.add("from-day", "participation.day.wrong");
        }
        if (!form.until().isBlank() && form.until().date().isEmpty()) {
            problems.add("until-day", "participation.day.wrong");
        } else if (form.until().date().isPresent() && form.from().date().filter(from -> form.untilDay().isBefore(from)).isPresent()) {
            problems.add("until-day", "participation.until.before-from");
        }
    }

    private boolean isAction(String action) {
        return plans.ofSite().stream().anyMatch(plan -> action.startsWith(plan.slug() + ":") && plan.action(action.substring(plan.slug().length() + 1)).isPresent());
    }

    private static void needed(Problems problems, String field, String text, String empty) {
        if (Text.isEmpty(text)) {
            problems.add(field, empty);
        } else {
            atMost(problems, field, text, 120);
        }
    }

    private static void some(Problems problems, String field, List<String> slugs, Predicate<String> isOne, String empty) {
        if (slugs.isEmpty()) {
            problems.add(field, empty);
        } else {
            chosen(problems, field, slugs.stream().allMatch(isOne));
        }
    }

    private static void chosen(Problems problems, String field, boolean isChosen) {
        if (!isChosen) {
            problems.add(field, "participation.choose");
        }
    }

    private static void atMost(Problems problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(field, "participation.too-long", longest);
        }
    }
}
