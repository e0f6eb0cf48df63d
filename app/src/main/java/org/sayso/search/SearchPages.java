package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.feedback.FurtherAnswerRepository.Written;
import org.sayso.staff.Colleague;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/** Makes the search page for a colleague. */
@Singleton
class SearchPages {
    private final FoundGroups groups;
    private final FilterChoices choices;
    private final Filters filters;
    private final SearchRows rows;
    private final MeantByWords meant;
    private final AnswersInWords answers;
    private final ViewLists views;

    SearchPages(
            FoundGroups groups, FilterChoices choices, Filters filters, SearchRows rows, MeantByWords meant, AnswersInWords answers, ViewLists views) {
        this.groups = groups;
        this.choices = choices;
        this.filters = filters;
        this.rows = rows;
        this.meant = meant;
        this.answers = answers;
        this.views = views;
    }

    SearchPage page(Colleague colleague, Asked typed, @Nullable String gone) {
        return page(colleague, typed, gone, ViewForm.blank(), new Problems());
    }

    /**
     * The page, also when its form had mistakes.
     *
     * @param gone id of a saved view that was deleted a moment ago
     * @param view the form to keep this search, as it was sent
     */
    SearchPage page(Colleague colleague, Asked typed, @Nullable String gone, ViewForm view, Problems problems) {
        Asked asked = typed.withFilters(filters.kept(typed.filters()));
        FoundGroups.Page page = groups.page(colleague, asked);
        FindResponses.Found found = page.found();
        List<SearchGroup> shown = shown(colleague, asked, page);
        String path = SearchController.PATH;
        return new SearchPage(
                asked.query().text(), kept(asked), state(asked, found), asked.query().isShortened(), found.catchingUp(),
                found.total() == 1 ? "search.found.one" : asked.isNothing() ? "search.found.all" : "search.found.many",
                Numbers.grouped(found.total()), choices.on(asked), unknown(typed, asked),
                asked.filters().isEmpty() ? null : asked.withoutFilters().address(path), choices.groups(asked, found.counts()), shown,
                found.rows().stream().anyMatch(row -> SearchRows.mayPick(row, colleague)), shown.isEmpty() ? null : asked.address(path + "/export.csv"),
                asked.query().isRanked(), asked.newest(), asked.withNewest(false).address(path), asked.withNewest(true).address(path),
                ways(asked), spelled(asked, page.used()), new Paging(asked.page(), asked.size(), page.rows(), asked.base(path)),
                views.of(colleague, asked, gone, view, problems), problems);
    }

    private List<SearchGroup> shown(Colleague colleague, Asked asked, FoundGroups.Page page) {
        Snippets snippets = new Snippets(page.used());
        Map<String, Integer> likes = groups.likes(page.found().rows(), colleague);
        List<String> ids = page.found().rows().stream().map(row -> row.response().id()).toList();
        Map<String, List<Written>> written = asked.query().isRanked() ? answers.of(ids) : Map.of();
        return page.groups().stream().map(group -> SearchGroup.of(group.stream().map(row -> {
            String id = row.response().id();
            return rows.row(row, colleague, snippets, page.byMeaning().contains(id), likes.getOrDefault(id, 0), written.getOrDefault(id, List.of()));
        }).toList())).toList();
    }

    private static List<SearchPage.Kept> kept(Asked asked) {
        List<SearchPage.Kept> kept = new ArrayList<>();
        asked.filters().forEach((facet, value) -> kept.add(new SearchPage.Kept(facet.field(), value)));
        if (asked.newest()) {
            kept.add(new SearchPage.Kept("sort", Asked.NEWEST));
        }
        if (asked.onlyWords()) {
            kept.add(new SearchPage.Kept("by", Asked.WORDS));
        }
        return kept;
    }

    /** What was asked for and is nothing here: it is left out, and the page says so. */
    private static String unknown(Asked typed, Asked asked) {
        return typed.filters().entrySet().stream().filter(filter -> !asked.filters().containsKey(filter.getKey()))
                .map(Map.Entry::getValue).collect(Collectors.joining(", "));
    }

    private SearchPage.Ways ways(Asked asked) {
        return asked.query().meant().isEmpty() ? null : new SearchPage.Ways(
                !meant.isThere(), asked.onlyWords(), asked.withOnlyWords(false).address(SearchController.PATH),
                asked.withOnlyWords(true).address(SearchController.PATH));
    }

    private static SearchPage.Spelled spelled(Asked asked, SearchQuery used) {
        return used.also().isEmpty() ? null : new SearchPage.Spelled(
                used.also().values().stream().flatMap(List::stream).map(word -> "“" + word + "”").collect(Collectors.joining(", ")),
                used.also().keySet().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ")),
                asked.withExactly().address(SearchController.PATH));
    }

    private static String state(Asked asked, FindResponses.Found found) {
        if (!found.answered()) {
            return "search.state.not-yet";
        }
        if (asked.query().isWordless()) {
            return "search.state.wordless";
        }
        if (found.total() == 0) {
            return asked.isNothing() ? "search.state.nothing" : "search.state.none";
        }
        if (found.rows().isEmpty()) {
            return "search.state.past-the-end";
        }
        return found.loosely() ? "search.state.loosely" : null;
    }
}
