package org.sayso.search;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sayso.feedback.FurtherAnswerRepository.Written;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Sure;
import org.sayso.tagging.TagDecisionKind;
import org.sayso.web.Moments;

/** Makes the rows in which responses are shown that were found. */
@Singleton
class SearchRows {
    private final FilterChoices choices;
    private final Clock clock;

    SearchRows(FilterChoices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    SearchRow row(TaggedResponse row, Colleague colleague, Snippets snippets, boolean byMeaning, int likes, List<Written> answers) {
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
                mayPick(row, colleague), isSuggested ? chip(row.reading().topPriority()) : null,
                isSuggested ? Sure.of(row.reading()) : null, mayFitNone,
                row.tags() == null ? List.of() : row.tags().priorities().stream().map(this::chip).toList(),
                row.tags() == null ? null : row.tags().confirmedBy(), row.tags() != null && row.tags().kind() == TagDecisionKind.FITS_NONE,
                byMeaning, LikeController.PATH + "/" + response.id(), likes, answers(answers, snippets));
    }

    private static List<SearchAnswer> answers(List<Written> all, Snippets snippets) {
        return all.stream().map(one -> new SearchAnswer(one.wording(), snippets.ifMarked(one.answer()))).filter(one -> !one.words().isEmpty()).toList();
    }

    /** Whether it can be made part of a change. */
    static boolean mayPick(TaggedResponse row, Colleague colleague) {
        return colleague.is(Role.PLAN_LEAD) && row.response().standing() != Standing.CONCERN;
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
