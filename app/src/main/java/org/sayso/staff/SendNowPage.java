package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;

/**
 * A form that could not be taken, to be looked at and sent now.
 *
 * @param words beginning of the keys of its words
 * @param token of the session that is there now
 */
@Introspected
record SendNowPage(String words, Unsent unsent, String token) {
    static SendNowPage afterSigningIn(Unsent unsent, String token) {
        return new SendNowPage(unsent.to().isBlank() ? "staff.send.copy." : "staff.send.now.", unsent, token);
    }

    static SendNowPage afterWaiting(Unsent unsent, String token) {
        return new SendNowPage(unsent.to().isBlank() ? "staff.send.copy." : "staff.send.waited.", unsent, token);
    }
}
