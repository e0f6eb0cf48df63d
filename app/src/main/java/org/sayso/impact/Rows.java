package org.sayso.impact;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.sayso.decision.Points;
import org.sayso.web.Language;
import org.sayso.web.Numbers;

/** The lines of a card: of one event, or of the events of a term together. No state. */
final class Rows {
    /** In public a smaller average is not shown. */
    private static final int LEAST_AVERAGE = 5;

    private Rows() {}

    /** @param before events like it in the term before; those that nobody counted are left out */
    static List<Row> ofEvent(Figures figures, Collection<Figures> before, Instant now, boolean inPublic) {
        List<Figures> one = List.of(figures);
        return List.of(target(figures, now, inPublic), average(figures, before, now, inPublic), positive(one, "event", now), agenda(one), points(one));
    }

    /** @param isOver whether the term is */
    static List<Row> ofTerm(Collection<Figures> events, Collection<Figures> before, boolean isOver, Instant now, boolean inPublic) {
        List<Figures> over = events.stream().filter(f -> f.hasEnded(now)).toList();
        return List.of(targets(events, now, inPublic), lastTerm(over, before, isOver, now, inPublic), positive(over, "term", now), agenda(over), points(events));
    }

    /** Who came to those that are over. */
    static People people(Collection<Figures> events, Instant now, boolean inPublic) {
        return People.of(events.stream().filter(f -> f.hasEnded(now)).map(Figures::came).toList(), inPublic);
    }

    private static Row target(Figures figures, Instant now, boolean inPublic) {
        Long target = figures.target();
        return new Row("impact.row.target", Rules.target(people(List.of(figures), now, inPublic), target), List.of(
                came(figures, now, inPublic), target == null ? Row.Figure.of("impact.figure.target.none") : Row.Figure.of("impact.figure.target", Numbers.grouped(target))),
                Row.Figure.of("impact.how.target.event"));
    }

    private static Row targets(Collection<Figures> events, Instant now, boolean inPublic) {
        List<Figures> with = events.stream().filter(f -> f.target() != null).toList();
        List<Figures> over = with.stream().filter(f -> f.hasEnded(now)).toList();
        People came = people(over, now, inPublic);
        Long target = over.isEmpty() ? null : Long.valueOf(sum(over, Figures::target));
        List<Row.Figure> figures = with.isEmpty() ? List.of(Row.Figure.of("impact.figure.target.none")) : over.isEmpty() ? List.of(came.came()) : List.of(
                came.came(), Row.Figure.of("impact.figure.target", Numbers.grouped(target)), counted("impact.figure.counted", came));
        return new Row("impact.row.target", Rules.target(came, target), figures, Row.Figure.of("impact.how.target.term"));
    }

    private static Row average(Figures figures, Collection<Figures> before, Instant now, boolean inPublic) {
        People then = people(before, now, inPublic);
        boolean isHidden = !then.isWhole() || inPublic && then.shown() < (long) LEAST_AVERAGE * then.counted();
        Row.Figure average = !then.isCounted() ? Row.Figure.of("impact.figure.average.none") : isHidden ? Row.Figure.of("impact.figure.average.hidden")
                : new Row.Figure("impact.figure.average", decimal(then.shown(), then.counted()), Numbers.grouped(then.counted()));
        return new Row("impact.row.before", Rules.moreThanAverage(people(List.of(figures), now, inPublic), then), List.of(came(figures, now, inPublic), average), Row.Figure.of("impact.how.before.event"));
    }

    private static Row lastTerm(Collection<Figures> events, Collection<Figures> before, boolean isOver, Instant now, boolean inPublic) {
        People came = people(events, now, inPublic);
        People then = people(before, now, inPublic);
        List<Row.Figure> figures = new ArrayList<>(List.of(came.came(), then.last()));
        if (Stream.of(came, then).allMatch(people -> people.isCounted() && people.isComplete() && people.isWhole())) {
            long change = came.shown() - then.shown();
            figures.add(change == 0 ? Row.Figure.of("impact.figure.change.same") : Row.Figure.of(change > 0 ? "impact.figure.change.more" : "impact.figure.change.fewer", Numbers.grouped(Math.abs(change))));
        }
        if (came.events() > 0) {
            figures.add(counted("impact.figure.counted", came));
        }
        if (then.events() > 0) {
            figures.add(counted("impact.figure.last.counted", then));
        }
        return new Row("impact.row.before", Rules.moreThanThen(came, then, isOver), figures, Row.Figure.of("impact.how.before.term"));
    }

    /** Who came to an event; of one that is still going on, as far as they are counted. That is for its hosts alone: in public it is shown once it is over. */
    private static Row.Figure came(Figures figures, Instant now, boolean inPublic) {
        if (figures.hasEnded(now) || inPublic || !figures.event().hasStarted(now)) {
            return people(List.of(figures), now, inPublic).came();
        }
        return figures.came() == null ? Row.Figure.of("impact.desk.figure.running") : Row.Figure.of("impact.desk.figure.so-far", Numbers.grouped(figures.came()));
    }

    private static Row.Figure counted(String key, People people) {
        return new Row.Figure(key, Numbers.grouped(people.counted()), Numbers.grouped(people.events()));
    }

    /** Events of which too few answered are left out, and those with more answers than people: what they say is not worth a number. */
    private static Row positive(Collection<Figures> events, String of, Instant now) {
        List<Figures> enough = events.stream().filter(f -> Rules.isEnough(f.faces().answers())).toList();
        List<Figures> sure = enough.stream().filter(f -> !f.hasMoreFacesThanPeople(now)).toList();
        long answers = sum(sure, f -> f.faces().answers());
        long good = sum(sure, f -> f.faces().good());
        List<Row.Figure> figures = new ArrayList<>();
        if (!sure.isEmpty()) {
            figures.add(new Row.Figure("impact.figure.positive", String.valueOf(good * 100 / answers), Numbers.grouped(answers)));
        } else if (enough.isEmpty()) {
            figures.add(Row.Figure.of("impact.figure.positive.few"));
        }
        if (sure.size() < enough.size()) {
            figures.add(Row.Figure.of("impact.figure.positive.too-many." + of, Numbers.grouped(enough.size() - sure.size())));
        }
        return new Row("impact.row.positive", Rules.positive(good, answers), figures, Row.Figure.of("impact.how.positive", String.valueOf(Rules.GOOD_ENOUGH)));
    }

    private static Row agenda(Collection<Figures> events) {
        long items = sum(events, f -> f.agenda().items());
        long chosen = sum(events, f -> f.agenda().chosen());
        List<Row.Figure> figures = new ArrayList<>();
        figures.add(items == 0 ? Row.Figure.of("impact.figure.agenda.none") : new Row.Figure("impact.figure.agenda", Numbers.grouped(chosen), Numbers.grouped(items)));
        List<Figures> asked = events.stream().filter(f -> Rules.mayTell(f.faces().talked(), f.faces().chose())).toList();
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
