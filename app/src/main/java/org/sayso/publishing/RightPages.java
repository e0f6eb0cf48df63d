package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Paging;

/** What people with a code say of our answers, for whoever can do better: the numbers, and who is behind each. */
@Singleton
class RightPages {
    static final String PATH = "/desk/changes/right";
    private static final int SIZE = 25;
    private static final List<String> ANSWERS = List.of("no", "partly", "yes");
    private final GotRightRepository answers;
    private final ResponseRepository responses;
    private final ChangeRepository changes;
    private final Site site;

    RightPages(GotRightRepository answers, ResponseRepository responses, ChangeRepository changes, Site site) {
        this.answers = answers;
        this.responses = responses;
        this.changes = changes;
        this.site = site;
    }

    /** One number with its link. @param answer yes, partly or no */
    @Introspected
    record Cell(String answer, long people, String link, boolean isChosen) {}

    /** @param about theme or change */
    @Introspected
    record Line(String about, List<Cell> cells) {}

    /** @param change title of the change that was asked about; null for where we put it */
    @Introspected
    record Row(String words, @Nullable String language, @Nullable String change, @Nullable String changeLink, String day, String inbox, String reply) {}

    /** @param about and answer whose people are listed */
    @Introspected
    record RightPage(List<Line> lines, String about, String answer, List<Row> rows, Paging paging) {}

    /** @param about change, or anything else for where we put it; @param answer no when it is none of the three */
    RightPage page(@Nullable String about, @Nullable String answer, @Nullable Integer page) {
        boolean ofTheme = !"change".equals(about);
        String chosen = answer != null && ANSWERS.contains(answer) ? answer : "no";
        List<GotRightRepository.Count> counts = answers.counts(site.slug());
        List<Line> lines = Stream.of("theme", "change").map(a -> new Line(a, ANSWERS.stream().map(b -> cell(counts, a, b, a.equals(ofTheme ? "theme" : "change") && b.equals(chosen))).toList())).toList();
        long total = count(counts, ofTheme ? "theme" : "change", chosen);
        Paging paging = new Paging(Paging.page(page), SIZE, total, link(ofTheme ? "theme" : "change", chosen) + "&");
        return new RightPage(lines, ofTheme ? "theme" : "change", chosen, rows(answers.latest(site.slug(), chosen, ofTheme ? GotRight.THEME : GotRight.CHANGE, SIZE, paging.offset())), paging);
    }

    private List<Row> rows(List<GotRight> said) {
        List<String> ids = said.isEmpty() ? List.of("") : said.stream().map(GotRight::responseId).toList();
        Map<String, Response> of = responses.findByPartnershipAndIdIn(site.slug(), ids).stream().collect(Collectors.toMap(Response::id, Function.identity()));
        return said.stream().filter(g -> of.containsKey(g.responseId())).map(g -> row(g, of.get(g.responseId()))).toList();
    }

    private Row row(GotRight said, Response response) {
        Change change = said.kind().equals(GotRight.THEME) ? null : changes.findByPartnershipAndId(site.slug(), said.about()).orElse(null);
        return new Row(
                response.shownWords(), response.language() == null || response.language().equals("en") ? null : response.language(), change == null ? null : change.title(),
                change == null ? null : "/desk/changes/" + change.id(), Moments.day(said.saidAt()), "/desk/inbox?state=all&id=" + response.id(), "/desk/replies/" + response.id());
    }

    private static Cell cell(List<GotRightRepository.Count> counts, String about, String answer, boolean isChosen) {
        return new Cell(answer, count(counts, about, answer), link(about, answer), isChosen);
    }

    private static long count(List<GotRightRepository.Count> counts, String about, String answer) {
        return counts.stream().filter(c -> c.about().equals(about) && c.answer().equals(answer)).mapToLong(GotRightRepository.Count::people).sum();
    }

    private static String link(String about, String answer) {
        return PATH + "?about=" + about + "&answer=" + answer;
    }
}
