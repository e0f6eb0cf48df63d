package org.sayso.agenda;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The proposals of one event and what stands for what. Never in a ring: only what stands for itself takes others in. */
final class Merges {
    private final List<Proposal> all;
    private final Map<String, Proposal> byId;

    Merges(List<Proposal> all) {
        this.all = all;
        this.byId = all.stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
    }

    List<Proposal> shown() {
        return all.stream().filter(Proposal::isShown).toList();
    }

    /** The one that stands for it: itself, unless it was merged. */
    Optional<Proposal> standing(String id) {
        Proposal one = byId.get(id);
        return one == null || one.mergedInto() == null ? Optional.ofNullable(one) : standing(one.mergedInto());
    }

    List<Proposal> mergedInto(Proposal one) {
        return all.stream().filter(other -> other.mergedInto() != null && standing(other.id()).filter(one::equals).isPresent()).toList();
    }

    /** How many links put their name to each, also by way of what was merged into it. */
    Map<String, Integer> authors(Collection<ProposalRepository.Author> authors) {
        Map<String, Set<String>> links = new HashMap<>();
        authors.forEach(a -> standing(a.proposalId()).ifPresent(p -> links.computeIfAbsent(p.id(), id -> new HashSet<>()).add(a.link())));
        return links.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
    }

    /** Dots as they count now, by link: those on what was merged go to what stands for it, those on what is not shown to nothing. */
    Map<String, Map<String, Integer>> counted(Collection<VoteRepository.Dots> given) {
        Map<String, Map<String, Integer>> counted = new HashMap<>();
        given.forEach(v -> standing(v.proposalId()).filter(Proposal::isShown)
                .ifPresent(p -> counted.computeIfAbsent(v.link(), link -> new HashMap<>()).merge(p.id(), v.dots(), Integer::sum)));
        return counted;
    }
}
