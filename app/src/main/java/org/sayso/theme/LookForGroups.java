package org.sayso.theme;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sayso.feedback.OutboxReader;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for groups in the background, after the start and a little after responses were new or changed, never while a page waits. What is not read
 * any more leaves its group at once.
 */
@Singleton
public class LookForGroups implements OutboxReader {
    private static final Logger LOG = LoggerFactory.getLogger(LookForGroups.class);
    private final FindGroups find;
    private final KeepGroups keep;
    private final MemberRepository members;
    private final Plans plans;
    private final AtomicBoolean isDue = new AtomicBoolean(true);

    LookForGroups(FindGroups find, KeepGroups keep, MemberRepository members, Plans plans) {
        this.find = find;
        this.keep = keep;
        this.members = members;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "theme";
    }

    /** After tagging, whose readings are looked at, and after the search, which people wait for. */
    @Override
    public int order() {
        return 30;
    }

    @Override
    public void read(Collection<String> responseIds) {
        members.forget(responseIds);
        isDue.set(true);
    }

    @Scheduled(initialDelay = "${sayso.themes.first:15s}", fixedDelay = "${sayso.themes.pause:60s}")
    void lookWhenDue() {
        if (isDue.getAndSet(false)) {
            try {
                look();
            } catch (RuntimeException | Error e) {
                isDue.set(true);
                LOG.warn("Groups of responses were not looked for: {}", e.getClass().getSimpleName());
            }
        }
    }

    /** Now, for every plan of the site; one at a time. */
    public synchronized void look() {
        plans.ofSite().stream().map(Plan::slug).forEach(plan -> keep.keep(plan, find.in(plan, keep.settled(plan))));
    }
}
