package org.sayso.agreement;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Tags;
import org.sayso.web.Refusal;

/** A person looks at two readings that differ and decides what holds. What the two said stays as it was, and goes on counting. */
@Singleton
public class SettleDifference {
    private final SecondReadingRepository readings;
    private final ConfirmTags confirm;
    private final Tags tags;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    SettleDifference(SecondReadingRepository readings, ConfirmTags confirm, Tags tags, Audit audit, Site site, Clock clock) {
        this.readings = readings;
        this.confirm = confirm;
        this.tags = tags;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param priorities what holds from now on; none when none fits
     * @param expected id of the decision that the colleague saw in force
     * @throws org.sayso.tagging.TaggedMeanwhile nothing was changed
     */
    @Transactional
    public void settle(Colleague who, String id, List<String> priorities, @Nullable String expected) {
        var pair = readings.pair(site.slug(), id).orElseThrow(Refusal::notFound);
        Set<String> now = tags.of(pair.responseId()).map(CurrentTags::priorities).map(Set::copyOf).orElse(null);
        if (!Set.copyOf(priorities).equals(now)) {
            decide(who, pair.responseId(), priorities, expected);
        }
        readings.settled(id, clock.instant(), who.name());
        audit.wrote(who, "difference-settled", "response " + pair.responseId(), String.join(", ", priorities));
    }

    private void decide(Colleague who, String responseId, List<String> priorities, @Nullable String expected) {
        if (priorities.isEmpty()) {
            confirm.fitsNone(who, responseId, expected);
        } else {
            confirm.change(who, responseId, priorities, expected);
        }
    }
}
