package org.sayso.booking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.web.Page;

/** Lets whoever has the private link of a booking to its pages, and slows down whoever tries links out. */
@Singleton
class ByLink {
    private final BookingLinks links;
    private final BookingHaste haste;

    ByLink(BookingLinks links, BookingHaste haste) {
        this.links = links;
        this.haste = haste;
    }

    HttpResponse<?> with(String token, HttpRequest<?> request, Function<Booking, MutableHttpResponse<?>> then) {
        Optional<Booking> booking = links.booking(token);
        if (booking.isEmpty()) {
            haste.checkLink(request);
            haste.wrongLink(request);
        }
        return booking.<MutableHttpResponse<?>>map(then).orElseGet(() -> HttpResponse.status(HttpStatus.NOT_FOUND).body(Page.of("booking/lost", Map.of())))
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
