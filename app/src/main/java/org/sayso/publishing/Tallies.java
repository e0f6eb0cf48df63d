package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.sayso.partnership.Site;

/** How many published changes stand where. */
@Singleton
public class Tallies {
    private final ChangeRepository changes;
    private final Site site;

    Tallies(ChangeRepository changes, Site site) {
        this.changes = changes;
        this.site = site;
    }

    @Introspected
    public record Count(ChangeStatus status, long changes) {}

    /** @param counts one for each status, in their order */
    @Introspected
    public record Tally(long all, List<Count> counts) {
        public long of(ChangeStatus status) {
            return counts.stream().filter(c -> c.status() == status).mapToLong(Count::changes).sum();
        }
    }

    List<ChangeRepository.Tally> rows() {
        return changes.tallies(site.slug());
    }

    public Tally all() {
        return sum(rows());
    }

    public Tally of(String plan, String priority) {
        return sum(rows().stream().filter(r -> r.plan().equals(plan) && r.priority().equals(priority)).toList());
    }

    static Tally sum(List<ChangeRepository.Tally> rows) {
        List<Count> counts = Arrays.stream(ChangeStatus.values())
                .map(s -> new Count(s, rows.stream().filter(r -> r.status() == s).mapToLong(ChangeRepository.Tally::changes).sum())).toList();
        return new Tally(counts.stream().mapToLong(Count::changes).sum(), counts);
    }

    public long drafts() {
        return changes.drafts(site.slug());
    }
}
