package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Puts together what whoever books sees. */
@Singleton
class BookPages {
    private final Events events;
    private final BookingLetters letters;
    private final Clock clock;

    BookPages(Events events, BookingLetters letters, Clock clock) {
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    /** One thing to choose. @param words message key */
    @Introspected
    record Choice(String value, String words, boolean isOn) {}

    /**
     * One page of the form.
     *
     * @param carried what the other pages hold; @param joins ways to take part, empty where there is one only
     * @param isFull whether she goes on the waiting list; @param chosen message keys of the needs that are ticked
     * @param hears whether we can write to what she typed
     */
    @Introspected
    record BookPage(
            String slug, String title, When when, BookForm form, List<FormFields.Sent> carried, List<Choice> joins, String joined, List<Choice> needs, List<String> chosen, boolean isFull,
            boolean isEmail, boolean hears, Problems problems) {}

    /** @param why message key; @param slug and title of the event, or null where it is none that anybody may see; @param said by staff, or null */
    @Introspected
    record ClosedPage(String why, @Nullable String slug, @Nullable String title, @Nullable String said) {}

    BookPage page(Event event, BookStep step, BookForm form, Problems problems) {
        List<Joins> offered = Joins.offered(event);
        return new BookPage(
                event.slug(), event.title(), When.of(event), form, form.carried(step), choices(offered, form.joins()),
                Joins.of(event, form.joins()).map(Joins::words).orElse(""), needs(form.needs()),
                Arrays.stream(Need.values()).filter(n -> form.needs().contains(n.slug())).map(Need::words).toList(), isFull(event, form),
                form.readContact().filter(Contact::isEmail).isPresent(), form.readContact().filter(letters::canWrite).isPresent(), problems);
    }

    static List<Choice> choices(List<Joins> offered, String chosen) {
        return offered.size() < 2 ? List.of() : offered.stream().map(j -> new Choice(j.slug(), j.words(), j.slug().equals(chosen))).toList();
    }

    static List<Choice> needs(List<String> chosen) {
        return Arrays.stream(Need.values()).map(need -> new Choice(need.slug(), need.words(), chosen.contains(need.slug()))).toList();
    }

    /** Whether so many people, joining like that, would wait. */
    private boolean isFull(Event event, BookForm form) {
        Joins joins = Joins.of(event, form.joins()).orElse(Joins.placesOf(event));
        return joins.takesPlace(event) && events.taken(event) + form.howMany().orElse(1) > event.capacity();
    }

    HttpResponse<?> unknown() {
        return Page.status(HttpStatus.NOT_FOUND, "booking/closed", new ClosedPage("booking.closed.unknown", null, null, null));
    }

    /** Why nobody can book it any more; null while one can. */
    @Nullable ClosedPage closed(Event event) {
        String why = event.cancelledAt() != null ? "cancelled" : event.hasEnded(clock.instant()) ? "past" : event.hasStarted(clock.instant()) ? "begun" : null;
        return why == null ? null : new ClosedPage("booking.closed." + why, event.slug(), event.title(), event.cancelledWhy());
    }
}
