package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.Term;
import org.sayso.web.Moments;

/** Terms in addresses ({@code autumn-2026}), and which of them there are to choose from. No state. */
final class Terms {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn");
    private static final Pattern SLUG = Pattern.compile("(spring|summer|autumn)-(20\\d\\d)");

    private Terms() {}

    static String slug(Term term) {
        return SEASONS.get(term.season()) + "-" + term.year();
    }

    /** The one that is asked for; this one where none is. */
    static Term of(@Nullable String asked, Instant now) {
        Matcher matcher = SLUG.matcher(asked == null ? "" : asked);
        return matcher.matches() ? new Term(Integer.parseInt(matcher.group(2)), SEASONS.indexOf(matcher.group(1))) : Term.of(now);
    }

    static Instant begins(Term term) {
        return term.begins().atStartOfDay(Moments.LONDON).toInstant();
    }

    static Term after(Term term) {
        return term.season() == SEASONS.size() - 1 ? new Term(term.year() + 1, 0) : new Term(term.year(), term.season() + 1);
    }

    /** Those from the first event to the last one, this one and the asked one among them, the latest first. */
    static List<Term> choices(Optional<Events.Span> span, Term asked, Instant now) {
        Stream<Term> between = span.stream().flatMap(s -> Stream.iterate(Term.of(s.first()), term -> term.compareTo(Term.of(s.last())) <= 0, Terms::after));
        return Stream.concat(Stream.of(asked, Term.of(now)), between).distinct().sorted((a, b) -> b.compareTo(a)).toList();
    }

    static boolean isOver(Term term, Instant now) {
        return term.compareTo(Term.of(now)) < 0;
    }

    /** An event that counts: anybody may see it, and it was not cancelled. */
    static boolean counts(Event event) {
        return event.isPublic() && event.cancelledAt() == null;
    }

    static String day(Event event) {
        return Moments.longDay(Moments.dayOf(event.startsAt()));
    }
}
