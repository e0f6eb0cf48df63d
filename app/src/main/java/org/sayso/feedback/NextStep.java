package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.SchoolDays;
import org.sayso.web.Moments;

/**
 * One step of what happens to an idea, with its date.
 *
 * @param name message key
 * @param when message key, with {@code detail} at {0}; null when no day is known
 * @param state {@code is-done}, {@code is-now} or empty
 */
@Introspected
public record NextStep(String name, String when, String detail, String state) {

    /** For somebody who has not sent anything yet. */
    static List<NextStep> before(Campaign campaign, int readWithin) {
        List<NextStep> steps = new ArrayList<>(List.of(
                new NextStep("feedback.next.write", "feedback.next.minute", null, ""),
                new NextStep("feedback.next.read", "feedback.next.within", String.valueOf(readWithin), "")));
        addLater(steps, campaign);
        return steps;
    }

    /** For somebody whose idea was received at that moment. */
    static List<NextStep> after(Campaign campaign, int readWithin, Instant received) {
        LocalDate day = Moments.dayOf(received);
        List<NextStep> steps = new ArrayList<>(List.of(
                new NextStep("feedback.next.sent", "feedback.next.on", Moments.longDay(day), "is-done"),
                new NextStep("feedback.next.read", "feedback.next.by", Moments.longDay(SchoolDays.after(day, readWithin)), "is-now")));
        addLater(steps, campaign);
        return steps;
    }

    private static void addLater(List<NextStep> steps, Campaign campaign) {
        steps.add(new NextStep("feedback.next.with-others", null, null, ""));
        String told = campaign.resultsBy() == null ? null : Moments.longDay(campaign.resultsBy());
        steps.add(new NextStep("feedback.next.told", told == null ? null : "feedback.next.by", told, ""));
    }
}
