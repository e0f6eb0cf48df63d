package org.sayso.group;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Site;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.Numbers;

/** What a public page may say of the groups that answered a campaign: a sentence of its own, never part of another number. */
@Singleton
public class GroupsHeard {
    private final GroupAnswerRepository answers;
    private final Site site;

    GroupsHeard(GroupAnswerRepository answers, Site site) {
        this.answers = answers;
        this.site = site;
    }

    /** @param words message key; {@code groups} and {@code people} go into it */
    @Introspected
    public record Heard(String words, String groups, String people) {}

    /** Null when there are none, or too few people to name their number. */
    public @Nullable Heard in(Campaign campaign) {
        List<GroupAnswerRepository.Count> read = answers.read(site.slug(), campaign.id());
        long people = read.stream().mapToLong(GroupAnswerRepository.Count::people).sum();
        return people == 0 || SmallNumbers.isFew(people) ? null
                : new Heard("group.heard." + (read.size() == 1 ? "one" : "many"), Numbers.grouped(read.size()), Numbers.grouped(people));
    }
}
