package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.staff.Colleague;
import org.sayso.tagging.Meanings;
import org.sayso.tagging.Profiles;

/**
 * Finds responses for the search page: those that say the same stand together under the best of them. Among the first
 * {@value #LOOKED_AT} found, when words are asked for; further back each stands alone.
 */
@Singleton
class FoundGroups {
    private static final int LOOKED_AT = 100;
    private final FindResponses find;
    private final ResponseIndex index;
    private final Meanings meanings;
    private final Profiles profiles;

    FoundGroups(FindResponses find, ResponseIndex index, Meanings meanings, Profiles profiles) {
        this.find = find;
        this.index = index;
        this.meanings = meanings;
        this.profiles = profiles;
    }

    /**
     * A page of groups.
     *
     * @param rows how many rows there are to page through, a group being one
     * @param byMeaning ids of those that were found by what the words mean
     * @param used the query with the other spellings that were looked for
     */
    record Page(FindResponses.Found found, List<List<TaggedResponse>> groups, long rows, Set<String> byMeaning, SearchQuery used) {}

    Page page(Colleague colleague, Asked asked) {
        if (!asked.query().isRanked()) {
            FindResponses.Found found = find.find(colleague, asked);
            return new Page(found, alone(found.rows()), found.total(), Set.of(), asked.query());
        }
        Find question = find.find(asked, colleague);
        boolean isCatchingUp = index.isCatchingUp();
        Optional<Page> page = index.look(searcher -> {
            Find.Hits first = question.page(searcher, 0, LOOKED_AT);
            List<List<TaggedResponse>> groups = grouped(find.rows(first.ids(), colleague));
            int from = Math.min(asked.offset(), groups.size());
            List<List<TaggedResponse>> shown = new ArrayList<>(groups.subList(from, Math.min(asked.offset() + asked.size(), groups.size())));
            Set<String> byMeaning = first.byMeaning();
            int missing = asked.size() - shown.size();
            if (missing > 0 && first.total() > LOOKED_AT) {
                Find.Hits more = question.page(searcher, LOOKED_AT + Math.max(0, asked.offset() - groups.size()), missing);
                shown.addAll(alone(find.rows(more.ids(), colleague)));
                byMeaning = new HashSet<>(byMeaning);
                byMeaning.addAll(more.byMeaning());
            }
            List<TaggedResponse> rows = shown.stream().flatMap(List::stream).toList();
            return new Page(
                    new FindResponses.Found(first.total(), rows, first.counts(), first.loosely(), isCatchingUp, true), shown,
                    groups.size() + Math.max(0, first.total() - LOOKED_AT), byMeaning, question.query());
        });
        page.ifPresent(p -> find.writeDownConcerns(colleague, p.found().rows(), "found by search"));
        return page.orElseGet(() -> new Page(find.find(colleague, asked), List.of(), 0, Set.of(), asked.query()));
    }

    /** How many are much like each of these, by id; not known for all. */
    Map<String, Integer> likes(List<TaggedResponse> rows, Colleague colleague) {
        List<String> ids = rows.stream().map(row -> row.response().id()).toList();
        int priorities = profiles.priorities();
        return priorities == 0 ? Map.of() : index.look(
                searcher -> LikeCounts.of(searcher, ids, Find.visible(FindResponses.seesConcerns(colleague)), meanings.size(), priorities)).orElse(Map.of());
    }

    List<List<TaggedResponse>> grouped(List<TaggedResponse> rows) {
        Map<String, float[]> meant = meanings.of(rows.stream().map(row -> row.response().id()).toList());
        return SameSaid.grouped(rows.stream().map(row -> SameSaid.Said.of(row, meant.get(row.response().id()))).toList());
    }

    private static List<List<TaggedResponse>> alone(List<TaggedResponse> rows) {
        return rows.stream().map(List::of).toList();
    }
}
