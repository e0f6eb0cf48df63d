package org.sayso.theme;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;

/** The groups of a plan as they stand, each with all that was merged into it. */
@Singleton
class GroupsNow {
    private final ThemeGroupRepository groups;
    private final MemberRepository members;
    private final Site site;

    GroupsNow(ThemeGroupRepository groups, MemberRepository members, Site site) {
        this.groups = groups;
        this.members = members;
        this.site = site;
    }

    /** @param voices the most central first; those of the group itself before those of groups that went into it */
    record Now(ThemeGroup group, List<MemberRepository.Voice> voices) {
        Now in(ThemeFilter filter) {
            return new Now(group, voices.stream().filter(filter::takes).toList());
        }
    }

    Optional<ThemeGroup> find(String id) {
        return groups.findByPartnershipAndId(site.slug(), id);
    }

    /** The largest first; a group that was merged into another is not in it. */
    List<Now> of(String plan) {
        Map<String, ThemeGroup> all = new LinkedHashMap<>();
        groups.of(site.slug(), plan).forEach(g -> all.put(g.id(), g));
        Map<String, List<MemberRepository.Voice>> own = members.voices(site.slug(), plan).stream().collect(Collectors.groupingBy(MemberRepository.Voice::groupId));
        Map<String, List<MemberRepository.Voice>> joined = new HashMap<>();
        all.values().stream().sorted(Comparator.comparing(g -> g.state() == GroupState.MERGED))
                .forEach(g -> joined.computeIfAbsent(root(g, all).id(), none -> new ArrayList<>()).addAll(own.getOrDefault(g.id(), List.of())));
        return all.values().stream().filter(g -> g.state() != GroupState.MERGED).map(g -> new Now(g, joined.getOrDefault(g.id(), List.of())))
                .sorted(Comparator.comparingInt((Now now) -> now.voices().size()).reversed().thenComparing(now -> now.group().number())).toList();
    }

    /** Ids of the group and of all that was merged into it. */
    List<String> family(ThemeGroup group) {
        Map<String, ThemeGroup> all = new LinkedHashMap<>();
        groups.of(site.slug(), group.plan()).forEach(g -> all.put(g.id(), g));
        return all.values().stream().filter(g -> root(g, all).id().equals(group.id())).map(ThemeGroup::id).toList();
    }

    private static ThemeGroup root(ThemeGroup group, Map<String, ThemeGroup> all) {
        ThemeGroup at = group;
        for (int i = 0; i < all.size() && at.state() == GroupState.MERGED && all.containsKey(at.mergedInto()); i++) {
            at = all.get(at.mergedInto());
        }
        return at;
    }
}
