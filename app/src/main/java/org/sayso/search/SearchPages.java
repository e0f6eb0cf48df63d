package org.sayso.search;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Sure;
import org.sayso.tagging.TagDecisionKind;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;

/** Makes the search page for a colleague. */
@Singleton
class SearchPages {
    private final FindResponses find;
    private final FilterChoices choices;
    private final Clock clock;

    SearchPages(FindResponses find, FilterChoices choices, Clock clock) {
        this.find = find;
        this.choices = choices;
        this.clock = clock;
    }

    SearchPage page(Colleague colleague, Asked asked) {
        FindResponses.Found found = find.find(colleague, asked);
        Snippets snippets = new Snippets(asked.query());
        List<SearchRow> rows = found.rows().stream().map(row -> row(row, colleague, snippets)).toList();
        List<SearchPage.Kept> kept = new ArrayList<>();
        asked.filters().forEach((facet, value) -> kept.add(new SearchPage.Kept(facet.field(), value)));
        if (asked.newest()) {
            kept.add(new SearchPage.Kept("sort", Asked.NEWEST));
        }
        return new SearchPage(
                asked.query().text(), kept, state(asked, found), asked.query().isShortened(), found.catchingUp(),
                found.total() == 1 ? "search.found.one" : asked.query().isBlank() && asked.filters().isEmpty() ? "search.found.all" : "search.found.many",
                Numbers.grouped(found.total()), choices.on(asked),
                asked.filters().isEmpty() ? null : asked.withoutFilters().address(SearchController.PATH), choices.groups(asked, found.counts()), rows,
                rows.stream().anyMatch(SearchRow::mayPick), rows.isEmpty() ? null : asked.address(SearchController.PATH + "/export.csv"),
                asked.query().isRanked(), asked.newest(), asked.withNewest(false).address(SearchController.PATH),
                asked.withNewest(true).address(SearchController.PATH), new Paging(asked.page(), asked.size(), found.total(), asked.base(SearchController.PATH)));
    }

    private static String state(Asked asked, FindResponses.Found found) {
        if (!found.answered()) {
            return "search.state.not-yet";
        }
        if (asked.query().isWordless()) {
            return "search.state.wordless";
        }
        if (found.total() == 0) {
            return asked.query().isBlank() && asked.filters().isEmpty() ? "search.state.nothing" : "search.state.none";
        }
        if (found.rows().isEmpty()) {
            return "search.state.past-the-end";
        }
        return found.loosely() ? "search.state.loosely" : null;
    }

    private SearchRow row(TaggedResponse row, Colleague colleague, Snippets snippets) {
        Response response = row.response();
        boolean isConcern = response.standing() == Standing.CONCERN;
        String link = link(response, colleague);
        String words = response.shownWords() == null ? "" : response.shownWords();
        String foreign = response.language() == null || response.language().equals("en") ? null : response.language();
        boolean isSuggested = row.tags() == null && row.reading() != null && row.reading().topPriority() != null;
        boolean mayFitNone = row.tags() == null && row.reading() != null && row.reading().fitsNone();
        return new SearchRow(
                response.id(), link, dayKey(response.receivedAt()), Moments.day(response.receivedAt()),
                response.who() == null ? null : "tagging.who." + response.who(), response.ageBand() == null ? null : "tagging.age." + response.ageBand(),
                response.area() == null ? null : choices.areaName(response.area()).replaceFirst(":.*", ""), foreign, foreign == null ? null : FilterChoices.languageName(foreign),
                link == null ? snippets.whole(words) : snippets.of(words), "search.stage." + response.progress().slug(), isConcern,
                colleague.is(Role.PLAN_LEAD) && !isConcern, isSuggested ? chip(row.reading().topPriority()) : null,
                isSuggested ? Sure.of(row.reading().topConfidence(), mayFitNone) : null, mayFitNone,
                row.tags() == null ? List.of() : row.tags().priorities().stream().map(this::chip).toList(),
                row.tags() == null ? null : row.tags().confirmedBy(), row.tags() != null && row.tags().kind() == TagDecisionKind.FITS_NONE);
    }

    /** Where the asker works with it: the safeguarding lead's own list, the inbox once it is read, before that the queue. */
    private static String link(Response response, Colleague colleague) {
        if (response.standing() == Standing.CONCERN) {
            return "/desk/concerns";
        }
        if (response.standing().isRead() && colleague.is(Role.PLAN_LEAD)) {
            return "/desk/inbox?state=all&id=" + response.id() + "#current";
        }
        boolean mayDecide = colleague.is(Role.MODERATOR) || colleague.is(Role.SAFEGUARDING_LEAD);
        return mayDecide ? "/desk/moderation/" + response.id() : null;
    }

    private PriorityChip chip(String slug) {
        return choices.chip(slug).orElse(new PriorityChip(slug, slug, "circle-dot", "tone-grape"));
    }

    private String dayKey(Instant moment) {
        LocalDate today = Moments.dayOf(clock.instant());
        LocalDate day = Moments.dayOf(moment);
        return day.equals(today) ? "tagging.day.today" : day.equals(today.minusDays(1)) ? "tagging.day.yesterday" : "tagging.day.on";
    }
}
