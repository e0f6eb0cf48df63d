package org.sayso.impact;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.sayso.decision.Points;
import org.sayso.web.Language;
import org.sayso.web.Numbers;

/** The lines of a card: of one event, or of the events of a term together. No state. */
final class Rows {
    private Rows() {}

    /** @param before events like it in the term before; those that nobody counted are left out */
    static List<Row> ofEvent(Figures figures, Collection<Figures> before, Instant now, boolean inPublic) {
        List<Figures> one = List.of(figures);
        return List.of(target(one, "event", now, inPublic), average(figures, before, now, inPublic), positive(one), agenda(one), points(one));
    }

    /** @param isOver whether the term is */
    static List<Row> ofTerm(Collection<Figures> events, Collection<Figures> before, boolean isOver, Instant now, boolean inPublic) {
        return List.of(target(events, "term", now, inPublic), lastTerm(events, before, isOver, now, inPublic), positive(events), agenda(events), points(events));
    }

    static People people(Collection<Figures> events, Instant now, boolean inPublic) {
        return People.of(events.stream().filter(f -> f.isCounted(now)).map(Figures::came).toList(), inPublic);
    }

    private static Row target(Collection<Figures> events, String of, Instant now, boolean inPublic) {
        List<Figures> with = events.stream().filter(f -> f.target() != null && (f.isCounted(now) || of.equals("event"))).toList();
        People came = people(of.equals("event") ? events : with, now, inPublic);
        Long target = with.isEmpty() ? null : Long.valueOf(sum(with, Figures::target));
        return new Row("impact.row.target", Rules.target(came.all(), target), List.of(
                came.came(), target == null ? Row.Figure.of("impact.figure.target.none") : Row.Figure.of("impact.figure.target", Numbers.grouped(target))),
                Row.Figure.of("impact.how.target." + of));
    }

    private static Row average(Figures figures, Collection<Figures> before, Instant now, boolean inPublic) {
        People came = people(List.of(figures), now, inPublic);
        People then = people(before, now, inPublic);
        Row.Figure average = then.events() == 0 ? Row.Figure.of("impact.figure.average.none") : !then.isWhole() ? Row.Figure.of("impact.figure.average.hidden")
                : new Row.Figure("impact.figure.average", decimal(then.all(), then.events()), Numbers.grouped(then.events()));
        return new Row("impact.row.before", Rules.more(came.all(), then.all(), then.events(), true), List.of(came.came(), average), Row.Figure.of("impact.how.before.event"));
    }

    private static Row lastTerm(Collection<Figures> events, Collection<Figures> before, boolean isOver, Instant now, boolean inPublic) {
        People came = people(events, now, inPublic);
        People then = people(before, now, inPublic);
        List<Row.Figure> figures = new ArrayList<>(List.of(came.came(), then.last()));
        if (came.all() > 0 && then.all() > 0 && came.isWhole() && then.isWhole()) {
            long change = came.all() - then.all();
            figures.add(change == 0 ? Row.Figure.of("impact.figure.change.same") : Row.Figure.of(change > 0 ? "impact.figure.change.more" : "impact.figure.change.fewer", Numbers.grouped(Math.abs(change))));
        }
        return new Row("impact.row.before", Rules.more(came.all(), then.all(), then.all() == 0 ? 0 : 1, isOver), figures, Row.Figure.of("impact.how.before.term"));
    }

    /** Events of which too few answered are left out, unless together they are enough: else one could work out what those few said. */
    private static Row positive(Collection<Figures> events) {
        List<Figures> few = events.stream().filter(f -> f.faces().answers() > 0 && f.faces().answers() < Rules.FEWEST_ANSWERS).toList();
        boolean isSafe = sum(few, f -> f.faces().answers()) >= Rules.FEWEST_ANSWERS;
        List<Figures> counted = isSafe ? List.copyOf(events) : events.stream().filter(f -> !few.contains(f)).toList();
        long answers = sum(counted, f -> f.faces().answers());
        long good = sum(counted, f -> f.faces().good());
        Row.Figure figure = answers < Rules.FEWEST_ANSWERS ? Row.Figure.of("impact.figure.positive.few")
                : new Row.Figure("impact.figure.positive", String.valueOf(good * 100 / answers), Numbers.grouped(answers));
        return new Row("impact.row.positive", Rules.positive(good, answers), List.of(figure), Row.Figure.of("impact.how.positive", String.valueOf(Rules.GOOD_ENOUGH)));
    }

    private static Row agenda(Collection<Figures> events) {
        long items = sum(events, f -> f.agenda().items());
        long chosen = sum(events, f -> f.agenda().chosen());
        List<Row.Figure> figures = new ArrayList<>();
        figures.add(items == 0 ? Row.Figure.of("impact.figure.agenda.none") : new Row.Figure("impact.figure.agenda", Numbers.grouped(chosen), Numbers.grouped(items)));
        List<Figures> asked = events.stream().filter(f -> f.faces().chose() >= Rules.FEWEST_ANSWERS).toList();
        if (!asked.isEmpty()) {
            figures.add(new Row.Figure("impact.figure.talked", Numbers.grouped(sum(asked, f -> f.faces().talked())), Numbers.grouped(sum(asked, f -> f.faces().chose()))));
        }
        return new Row("impact.row.agenda", Rules.chosen(chosen, items), figures, Row.Figure.of("impact.how.agenda"));
    }

    private static Row points(Collection<Figures> events) {
        Points.Counts all = events.stream().map(Figures::points).reduce(Points.Counts.NONE, Points.Counts::plus);
        List<Row.Figure> figures = all.all() == 0 ? List.of(Row.Figure.of("impact.figure.points.none")) : List.of(
                new Row.Figure("impact.figure.points", Numbers.grouped(all.done()), Numbers.grouped(all.all())), Row.Figure.of("impact.figure.points.not-doing", Numbers.grouped(all.notDoing())),
                Row.Figure.of("impact.figure.points.late", Numbers.grouped(all.late())));
        return new Row("impact.row.points", Rules.points(all), figures, Row.Figure.of("impact.how.points"));
    }

    private static long sum(Collection<Figures> events, ToLongFunction<Figures> of) {
        return events.stream().mapToLong(of).sum();
    }

    private static String decimal(long sum, long of) {
        NumberFormat format = NumberFormat.getInstance(Language.now().locale());
        format.setMaximumFractionDigits(1);
        return format.format((double) sum / of);
    }
}
