package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.nlp.Line;
import org.sayso.plan.Plans;

/**
 * The alarm: responses that fit no priority and are about the same thing. That is how a new priority announces itself. People must have said of half of them
 * that they fit none: measured, the tagger alone sees hardly any new subject, and what it does put together is mostly small talk; see the report on the alarm
 * in {@code nlp-models/evaluation}.
 */
@Singleton
public class NewIdeas {
    private static final int LEAST = 5;
    private final GroupsNow groups;
    private final Plans plans;

    NewIdeas(GroupsNow groups, Plans plans) {
        this.groups = groups;
        this.plans = plans;
    }

    /** @param href the page of the group */
    @Introspected
    public record Alarm(long n, String href) {}

    /** The largest group first; none that a person has named a theme, merged or set aside. */
    public List<Alarm> alarms() {
        return plans.ofSite().stream().flatMap(plan -> groups.of(plan.slug()).stream())
                .filter(now -> isAlarm(now)).map(now -> new Alarm(now.voices().size(), GroupCard.path(now.group().id()))).toList();
    }

    static boolean isAlarm(GroupsNow.Now now) {
        return now.group().state().isOpen() && now.group().priority().equals(Line.NONE) && now.voices().size() >= LEAST
                && 2 * now.voices().stream().filter(MemberRepository.Voice::isSaidToFitNone).count() >= now.voices().size();
    }
}
