package org.sayso.event;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Text;
import org.sayso.web.TypedMoment;

/** What is wrong with an event as typed. A time that does not exist, or that comes twice, is asked about. */
@Singleton
class EventChecks {
    static final int MOST_TIMES = 26;
    private final Plans plans;
    private final Campaigns campaigns;
    private final Site site;

    EventChecks(Plans plans, Campaigns campaigns, Site site) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.site = site;
    }

    Problems of(EventForm form) {
        Problems problems = new Problems();
        needed(problems, "title", form.title(), 120, "event.title.empty");
        if (!form.slug().isEmpty() && (!form.slug().matches("[a-z0-9]+(-[a-z0-9]+)*") || form.slug().length() > 70 || form.slug().matches("new|impact"))) {
            problems.add("slug", "event.slug.wrong");
        }
        chosen(problems, "kind", EventKind.of(form.kind()).isPresent());
        chosen(problems, "audience", EventAudience.of(form.audience()).isPresent());
        atMost(problems, "about", form.about(), 2000);
        times(problems, form);
        where(problems, form);
        number(problems, "capacity", form.capacity(), form.capacityNumber(), true);
        number(problems, "target", form.target(), form.targetNumber(), false);
        plan(problems, form);
        atMost(problems, "series", form.series(), 120);
        atMost(problems, "contact", form.contact(), 200);
        if (!form.repeat().isEmpty() && (!Repeat.isOne(form.repeat()) || form.timesNumber() == null || form.timesNumber() < 2 || form.timesNumber() > MOST_TIMES)) {
            problems.add("times", "event.times.wrong", MOST_TIMES);
        }
        return problems;
    }

    private static void times(Problems problems, EventForm form) {
        if (form.starts().day().date().isEmpty()) {
            problems.add("starts-day", "event.day.wrong");
            return;
        }
        Optional<LocalTime> begins = form.starts().clock(null);
        Optional<LocalTime> ends = new TypedMoment(form.starts().day(), form.ends()).clock(null);
        if (begins.isEmpty() || form.startsAt().isEmpty()) {
            problems.add("starts-time", begins.isEmpty() ? "event.time.wrong" : "event.time.skipped");
        } else if (form.isTwice() && !Set.of("first", "second").contains(form.which())) {
            problems.add("which", "event.time.twice");
        }
        Optional<Instant> end = form.endsAt();
        if (ends.isEmpty() || end.isEmpty()) {
            problems.add("ends", ends.isEmpty() ? "event.time.wrong" : "event.time.skipped");
        } else if (form.startsAt().filter(start -> !end.get().isAfter(start)).isPresent()) {
            problems.add("ends", "event.ends.before-starts");
        }
    }

    private void where(Problems problems, EventForm form) {
        atMost(problems, "place", form.place(), 120);
        atMost(problems, "address", form.address(), 300);
        atMost(problems, "directions", form.directions(), 1000);
        if (form.place().isEmpty() && !form.online()) {
            problems.add("place", "event.place.none");
        }
        if (!form.locality().isEmpty() && site.partnership().area(form.locality()).isEmpty()) {
            problems.add("locality", "event.choose");
        }
        if (!form.onlineLink().isEmpty() && !isLink(form.onlineLink())) {
            problems.add("link", "event.link.wrong");
        }
        if (!form.access().stream().allMatch(slug -> Access.of(slug).isPresent())) {
            problems.add("access", "event.choose");
        }
    }

    private void plan(Problems problems, EventForm form) {
        Optional<Plan> plan = plans.ofSite().stream().filter(p -> p.slug().equals(form.plan())).findFirst();
        chosen(problems, "plan", plan.isPresent());
        boolean isOther = form.actions().size() != form.refs().size() || plan.isPresent() && !form.refs().stream().allMatch(ref -> plan.get().action(ref).isPresent());
        if (plan.isPresent() && isOther) {
            problems.add("actions", "event.actions.other-plan");
        }
        if (!form.campaign().isEmpty() && campaigns.byId(form.campaign()).isEmpty()) {
            problems.add("campaign", "event.choose");
        }
    }

    /** A link to a meeting: https, and nothing that a browser would run. */
    private static boolean isLink(String typed) {
        try {
            URI uri = URI.create(typed);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null && typed.length() <= 500;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void number(Problems problems, String field, String typed, Integer number, boolean isNeeded) {
        if (number == null && (isNeeded || !typed.isEmpty())) {
            problems.add(field, "event." + field + ".wrong");
        }
    }

    private static void chosen(Problems problems, String field, boolean isChosen) {
        if (!isChosen) {
            problems.add(field, "event.choose");
        }
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
            problems.add(field, "event.too-long", longest);
        }
    }
}
