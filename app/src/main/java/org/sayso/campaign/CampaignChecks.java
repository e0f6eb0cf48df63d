package org.sayso.campaign;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Text;
import org.sayso.web.TypedMoment;

/** What is wrong with a campaign as typed, whatever its stage. What a stage asks for on top is with {@link StageChecks}. */
@Singleton
class CampaignChecks {
    private final Plans plans;
    private final Site site;

    CampaignChecks(Plans plans, Site site) {
        this.plans = plans;
        this.site = site;
    }

    Problems of(CampaignForm form) {
        Problems problems = new Problems();
        needed(problems, "title", form.title(), 120, "campaign.title.empty");
        if (!form.slug().isEmpty() && (!form.slug().matches("[a-z0-9]+(-[a-z0-9]+)*") || form.slug().length() > 70 || form.slug().equals("new"))) {
            problems.add("slug", "campaign.slug.wrong");
        }
        needed(problems, "question", form.question(), 300, "campaign.question.empty");
        atMost(problems, "intro", form.intro(), 500);
        atMost(problems, "starters", form.starters(), 500);
        if (Audience.of(form.audience()).isEmpty()) {
            problems.add("audience", "campaign.audience.none");
        }
        if (form.wall() && !Audience.of(form.audience()).map(Audience::mayHaveWall).orElse(true)) {
            problems.add("wall", "campaign.wall.too-young");
        }
        if (plans.ofSite().stream().noneMatch(plan -> plan.slug().equals(form.plan()))) {
            problems.add("plan", "campaign.plan.none");
        }
        if (!form.areas().stream().allMatch(area -> site.partnership().area(area).isPresent())) {
            problems.add("areas", "campaign.areas.unknown");
        }
        dates(problems, form);
        for (int i = 0; i < form.further().size(); i++) {
            form.further().get(i).check(i + 1, problems);
        }
        return form.further().size() > CampaignForm.MOST_QUESTIONS ? problems.add("questions", "campaign.questions.many") : problems;
    }

    private static void dates(Problems problems, CampaignForm form) {
        Optional<Instant> opens = moment(problems, "opens", form.opens(), form.opensAt(), form);
        Optional<Instant> closes = moment(problems, "closes", form.closes(), form.closesAt(), form);
        if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
            problems.add("closes-day", "campaign.closes.before-opens");
        }
        Optional<LocalDate> results = form.results().date();
        if (!form.results().isBlank() && results.isEmpty()) {
            problems.add("results-day", "campaign.date.wrong.results");
        } else if (results.isPresent() && closes.isPresent() && results.get().isBefore(Moments.dayOf(closes.get()))) {
            problems.add("results-day", "campaign.results.before-closes");
        }
    }

    private static Optional<Instant> moment(Problems problems, String name, TypedMoment typed, Optional<Instant> moment, CampaignForm form) {
        if (typed.isBlank() || moment.isPresent()) {
            return moment;
        }
        if (typed.day().date().isEmpty()) {
            problems.add(name + "-day", "campaign.date.wrong." + name);
        } else {
            problems.add(name + "-time", form.isClock(typed) ? "campaign.time.skipped" : "campaign.time.wrong");
        }
        return moment;
    }

    private static void needed(Problems problems, String field, String text, int longest, String empty) {
        if (Text.isEmpty(text)) {
            problems.add(field, empty);
        } else {
            atMost(problems, field, text, longest);
        }
    }

    private static void atMost(Problems problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(field, "campaign.too-long", longest);
        }
    }
}
