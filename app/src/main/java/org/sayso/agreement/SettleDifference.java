package org.sayso.agreement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.TaggedMeanwhile;
import org.sayso.tagging.Tags;
import org.sayso.web.Refusal;

/** A person looks at two readings that differ and decides what holds. What the two said stays as it was, and goes on counting. */
@Singleton
public class SettleDifference {
    private final SecondReadingRepository readings;
    private final ResponseRepository responses;
    private final ConfirmTags confirm;
    private final Tags tags;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    SettleDifference(
            SecondReadingRepository readings, ResponseRepository responses, ConfirmTags confirm, Tags tags, Audit audit, Site site, Clock clock) {
        this.readings = readings;
        this.responses = responses;
        this.confirm = confirm;
        this.tags = tags;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /**
     * What the colleague saw, so that nobody overwrites what they have not seen.
     *
     * @param decision id of the one in force; null for none
     * @param settledAt when it had been settled before; null when it had not
     */
    public record Seen(@Nullable String decision, @Nullable Instant settledAt) {}

    /** It is not there to be settled any more: taken back, held again, or the first decision was undone. Nothing was saved. */
    public static final class Gone extends Refusal {
        Gone() {
            super(HttpStatus.CONFLICT, "This response is not there to be settled any more. Nothing was saved.");
        }
    }

    /**
     * @param priorities what holds from now on; none when none fits
     * @throws TaggedMeanwhile another decision holds by now: nothing was changed
     * @throws SettledMeanwhile a colleague has settled it: nothing was changed
     */
    public void settle(Colleague who, String id, List<String> priorities, Seen seen) {
        settle(who, id, readings.responseOf(site.slug(), id).orElseThrow(Refusal::notFound), priorities, seen);
    }

    /** The lock comes first: on MySQL a transaction goes on seeing what it saw at its first look. */
    @Transactional
    void settle(Colleague who, String id, String responseId, List<String> priorities, Seen seen) {
        responses.lock(site.slug(), responseId).filter(r -> r.standing().isRead()).orElseThrow(Gone::new);
        var pair = readings.pair(site.slug(), id).orElseThrow(Gone::new);
        CurrentTags holds = tags.of(responseId).orElse(null);
        boolean isSame = holds != null && Set.copyOf(priorities).equals(Set.copyOf(holds.priorities()));
        if (isSame && who.name().equals(pair.settledName())) {
            return; // a double tap
        }
        if (!Objects.equals(seen.settledAt(), pair.settledAt())) {
            throw new SettledMeanwhile();
        }
        if (!isSame) {
            decide(who, responseId, priorities, seen.decision());
        } else if (!holds.decisionId().equals(seen.decision())) {
            throw new TaggedMeanwhile(responseId, holds);
        }
        readings.settled(id, clock.instant().truncatedTo(ChronoUnit.MICROS), who.name());
        audit.wrote(who, "difference-settled", "response " + responseId, String.join(", ", priorities));
    }

    private void decide(Colleague who, String responseId, List<String> priorities, @Nullable String expected) {
        if (priorities.isEmpty()) {
            confirm.fitsNone(who, responseId, expected);
        } else {
            confirm.change(who, responseId, priorities, expected);
        }
    }
}
