package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.sayso.event.Event;

/** What a room to the right offers to whoever holds the link of a booking, such as to set the agenda. Each is a bean; called for each page and letter. */
public interface LinkOffer {
    /** @param event one that comes and is not cancelled */
    Optional<Offer> to(Event event);

    /**
     * @param words message key of the button; @param icon of it; @param path where the token is put behind it
     * @param letter message key of the sentence in letters, which lead to the page with the button
     */
    @Introspected
    record Offer(String words, String icon, String path, String letter) {}
}
