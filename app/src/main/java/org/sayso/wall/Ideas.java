package org.sayso.wall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.search.WordsIn;

/** The ideas of a campaign that everybody may read, asked of the database each time: what is held again or taken back is gone at once. */
@Singleton
class Ideas {
    private final IdeaRepository ideas;
    private final ResponseRepository responses;
    private final Site site;

    Ideas(IdeaRepository ideas, ResponseRepository responses, Site site) {
        this.ideas = ideas;
        this.responses = responses;
        this.site = site;
    }

    /** In no order. @param words all of them are in the idea as it is shown, or in its English; blank for all ideas */
    List<Idea> of(Campaign campaign, String words) {
        Set<String> found = words.isBlank() ? Set.of() : found(campaign, WordsIn.of(words));
        Map<String, List<String>> priorities = ideas.tagged(campaign.id()).stream()
                .collect(groupingBy(IdeaRepository.Tagged::id, mapping(IdeaRepository.Tagged::priority, toList())));
        Map<String, IdeaRepository.Answered> answers = ideas.answered(campaign.id()).stream()
                .collect(toMap(IdeaRepository.Answered::id, Function.identity(), (newer, older) -> newer));
        return ideas.marks(campaign.id()).stream().filter(mark -> words.isBlank() || found.contains(mark.id()))
                .map(mark -> new Idea(mark.id(), mark.receivedAt(), priorities.getOrDefault(mark.id(), List.of()), answers.get(mark.id()))).toList();
    }

    /** Those that are quotable now, in the order of their ids. */
    List<Response> words(Campaign campaign, List<String> ids) {
        Map<String, Response> now = now(ids).stream().filter(r -> r.isQuotable() && r.campaignId().equals(campaign.id()))
                .collect(toMap(Response::id, Function.identity()));
        return ids.stream().map(id -> Optional.ofNullable(now.get(id))).flatMap(Optional::stream).toList();
    }

    private List<Response> now(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : responses.findByPartnershipAndIdIn(site.slug(), ids);
    }

    private Set<String> found(Campaign campaign, WordsIn words) {
        return ideas.whole(campaign.id()).stream().filter(response -> words.isIn(response.foundBy())).map(Response::id).collect(toSet());
    }
}
