package org.sayso.theme;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sayso.nlp.grouping.Matching;
import org.sayso.partnership.Site;

/**
 * Brings the groups that are kept in line with what was found. A group that is found again keeps its id, its name and what people did with it;
 * one that a person touched stays even when it is not found again; any other that is not found goes. Who was put into a group by a person stays in it.
 */
@Singleton
class KeepGroups {
    private final ThemeGroupRepository groups;
    private final MemberRepository members;
    private final LookRepository looks;
    private final Site site;
    private final Clock clock;

    KeepGroups(ThemeGroupRepository groups, MemberRepository members, LookRepository looks, Site site, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.looks = looks;
        this.site = site;
        this.clock = clock;
    }

    /** Responses that stay where they are: a person made a theme of them. */
    Set<String> settled(String plan) {
        Set<String> adopted = groups.of(site.slug(), plan).stream().filter(g -> g.state() == GroupState.ADOPTED).map(ThemeGroup::id).collect(Collectors.toSet());
        return members.of(site.slug(), plan).stream().filter(m -> adopted.contains(m.groupId())).map(Member::responseId).collect(Collectors.toSet());
    }

    @Transactional
    void keep(String plan, Found found) {
        looks.begin(site.slug(), plan, clock.instant());
        looks.lock(site.slug(), plan);
        Map<String, ThemeGroup> old = new LinkedHashMap<>();
        groups.of(site.slug(), plan).stream().filter(g -> g.state() != GroupState.ADOPTED).forEach(g -> old.put(g.id(), g));
        List<Member> all = members.of(site.slug(), plan);
        Set<String> adopted = all.stream().filter(m -> !old.containsKey(m.groupId())).map(Member::responseId).collect(Collectors.toSet());
        Map<String, List<Member>> before = all.stream().filter(m -> old.containsKey(m.groupId())).collect(Collectors.groupingBy(Member::groupId, LinkedHashMap::new, Collectors.toList()));
        Sorted sorted = new Sorted(plan, found, old, before, adopted);
        sorted.write();
        looks.looked(site.slug(), plan, clock.instant(), found.pockets().size(), found.places().size(), found.broken(), found.groups().size());
    }

    /** One look, set against what was there. */
    private final class Sorted {
        private final String plan;
        private final Found found;
        private final Map<String, ThemeGroup> old;
        private final Map<String, List<Member>> before;
        private final Map<String, String> pinned = new HashMap<>();
        private final Map<String, LinkedHashSet<String>> next = new LinkedHashMap<>();
        private final Map<String, String> pocketOf = new HashMap<>();
        private final Set<String> taken;

        Sorted(String plan, Found found, Map<String, ThemeGroup> old, Map<String, List<Member>> before, Set<String> adopted) {
            this.plan = plan;
            this.found = found;
            this.old = old;
            this.before = before;
            this.taken = new HashSet<>(adopted);
            before.values().stream().flatMap(List::stream).filter(Member::pinned).forEach(m -> pinned.put(m.responseId(), m.groupId()));
            fill();
            stay();
        }

        private void fill() {
            List<List<String>> fresh = found.groups().stream().map(g -> g.group().members().stream().filter(id -> !pinned.containsKey(id) && !taken.contains(id)).toList()).toList();
            Map<String, List<String>> was = new LinkedHashMap<>();
            before.forEach((id, ms) -> was.put(id, ms.stream().map(Member::responseId).toList()));
            Map<Integer, String> kept = Matching.of(fresh, was);
            for (int i = 0; i < fresh.size(); i++) {
                String id = kept.getOrDefault(i, UUID.randomUUID().toString());
                SplitOff split = new SplitOff(fresh.get(i), inside(found.groups().get(i).group().members()), found.places());
                Set<String> known = new HashSet<>(was.getOrDefault(id, List.of()));
                for (String response : fresh.get(i)) {
                    put(known.contains(response) ? id : split.nearest(response, id), response);
                }
                pocketOf.put(id, found.groups().get(i).pocket());
            }
        }

        /** Who of a found group was put elsewhere by a person, by the group where they are. */
        private Map<String, List<String>> inside(Collection<String> ids) {
            return ids.stream().filter(pinned::containsKey).collect(Collectors.groupingBy(pinned::get));
        }

        private void put(String group, String response) {
            if (taken.add(response)) {
                next.computeIfAbsent(group, none -> new LinkedHashSet<>()).add(response);
            }
        }

        /** Those put in by a person stay; in a group that a person touched everybody stays who is not elsewhere now. */
        private void stay() {
            Set<String> touched = new HashSet<>(groups.touched(site.slug(), plan));
            before.forEach((id, ms) -> ms.stream().filter(m -> m.pinned() || touched.contains(id)).forEach(m -> put(id, m.responseId())));
            touched.stream().filter(old::containsKey).forEach(id -> next.computeIfAbsent(id, none -> new LinkedHashSet<>()));
        }

        void write() {
            if (!old.isEmpty()) {
                members.clear(old.keySet());
            }
            List<String> gone = old.keySet().stream().filter(id -> !next.containsKey(id)).toList();
            if (!gone.isEmpty()) {
                groups.deleteByIdIn(gone);
            }
            int number = groups.lastNumber(site.slug(), plan);
            List<Member> rows = new ArrayList<>();
            for (Map.Entry<String, LinkedHashSet<String>> e : next.entrySet()) {
                ThemeGroup there = old.get(e.getKey());
                String pocket = pocketOf.getOrDefault(e.getKey(), there == null ? "none" : there.priority());
                if (there == null) {
                    groups.save(new ThemeGroup(e.getKey(), site.slug(), plan, pocket, ++number, null, GroupState.FOUND, null, null, clock.instant()));
                } else if (!there.priority().equals(pocket)) {
                    groups.update(there.in(pocket));
                }
                e.getValue().forEach(id -> rows.add(new Member(id, e.getKey(), rows.size(), e.getKey().equals(pinned.get(id)))));
            }
            members.saveAll(rows);
        }
    }
}
