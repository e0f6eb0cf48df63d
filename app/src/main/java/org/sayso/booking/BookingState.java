package org.sayso.booking;

import java.util.Locale;

/** Where a booking stands. */
enum BookingState {
    BOOKED, WAITING, CANCELLED;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isStanding() {
        return this != CANCELLED;
    }
}
