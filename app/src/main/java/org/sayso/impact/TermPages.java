package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Term;
import org.sayso.web.Numbers;

/** Puts together what the events of a term came to. It asks the database as often for many events as for one. */
@Singleton
class TermPages {
    private final Events events;
    private final Gather gather;
    private final Clock clock;

    TermPages(Events events, Gather gather, Clock clock) {
        this.events = events;
        this.gather = gather;
        this.clock = clock;
    }

    /** @param words message key of the name of the term, with its year as {0} */
    @Introspected
    record Choice(String value, String words, String year, boolean isOn) {}

    /** An event of the term. @param came null while it is not over */
    @Introspected
    record Line(String href, String title, String day, Row.@Nullable Figure came, @Nullable Tally tally) {}

    /** How many of its figures stand so. */
    @Introspected
    record Tally(String met, String notMet, String notKnown) {
        static Tally of(List<Row> rows) {
            List<String> all = Arrays.stream(Verdict.values()).map(v -> Numbers.grouped(rows.stream().filter(row -> row.verdict() == v).count())).toList();
            return new Tally(all.get(0), all.get(1), all.get(2));
        }
    }

    /** @param over how many events of the term were; @param last how many there were in the term before */
    @Introspected
    record TermPage(Choice term, List<Choice> terms, String over, String ahead, String last, List<Row> rows, List<Line> lines) {}

    /** What the term and the one before hold, as gathered. */
    record Gathered(Term term, List<Figures> events, List<Figures> before) {
        /** Those of the term before that an event is laid beside. */
        List<Figures> like(Event event) {
            return before.stream().filter(f -> CardPages.isLike(event, f.event())).toList();
        }
    }

    Gathered gathered(@Nullable String asked, boolean inPublic) {
        Term term = Terms.of(asked, clock.instant());
        List<Event> both = events.startingBetween(Terms.begins(term.before()), Terms.begins(Terms.after(term))).stream().filter(Terms::counts).toList();
        Map<String, Figures> figures = gather.of(both, inPublic);
        return new Gathered(term, figures(both, term, figures), figures(both, term.before(), figures));
    }

    TermPage page(@Nullable String asked, boolean inPublic) {
        Gathered gathered = gathered(asked, inPublic);
        Instant now = clock.instant();
        Term term = gathered.term();
        long over = over(gathered.events(), now);
        return new TermPage(
                choice(term, term), Terms.choices(events.span(), term, now).stream().map(one -> choice(one, term)).toList(), Numbers.grouped(over), Numbers.grouped(gathered.events().size() - over),
                Numbers.grouped(over(gathered.before(), now)), Rows.ofTerm(gathered.events(), gathered.before(), Terms.isOver(term, now), now, inPublic),
                gathered.events().stream().map(figures -> line(figures, gathered, now, inPublic)).toList());
    }

    private static Line line(Figures figures, Gathered gathered, Instant now, boolean inPublic) {
        Event event = figures.event();
        boolean isOver = event.hasEnded(now);
        List<Row> rows = isOver ? Rows.ofEvent(figures, gathered.like(event), now, inPublic) : List.of();
        return new Line(
                (inPublic ? "/events/" : "/desk/events/") + event.slug(), event.title(), Terms.day(event),
                isOver ? Rows.people(List.of(figures), now, inPublic).came() : null, isOver ? Tally.of(rows) : null);
    }

    private static Choice choice(Term term, Term chosen) {
        return new Choice(Terms.slug(term), term.words(), String.valueOf(term.year()), term.equals(chosen));
    }

    private static long over(Collection<Figures> events, Instant now) {
        return events.stream().filter(f -> f.event().hasEnded(now)).count();
    }

    private static boolean of(Term term, Event event) {
        return Term.of(event.startsAt()).equals(term);
    }

    private static List<Figures> figures(List<Event> events, Term term, Map<String, Figures> figures) {
        return events.stream().filter(e -> of(term, e)).map(e -> figures.get(e.id())).toList();
    }
}
