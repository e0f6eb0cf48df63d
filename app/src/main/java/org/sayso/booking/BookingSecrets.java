package org.sayso.booking;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.notice.Seal;
import org.sayso.web.SiteKey;

/**
 * What of a booking only this site can read or make. The token of its private link is the same in each letter, made from the id with the key of the site, so
 * that only its hash need be kept. Thread-safe.
 */
@Singleton
class BookingSecrets {
    private static final String PURPOSE = "booking-contact";
    private static final int TOKEN_BYTES = 16;
    private static final int REFERENCE = 6;
    /** Without what is read for something else: 0 and O, 1, I and L, 5 and S, 8 and B, 2 and Z, U and V. */
    private static final String LETTERS = "ACDEFGHJKMNPQRTWXY34679";
    private final Seal seal;
    private final SiteKey siteKey;
    private final SecureRandom random = new SecureRandom();

    BookingSecrets(Seal seal, SiteKey siteKey) {
        this.seal = seal;
        this.siteKey = siteKey;
    }

    /** 128 bits, as 22 URL-safe characters. */
    String token(String bookingId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(siteKey.mac("booking-token", bookingId), TOKEN_BYTES));
    }

    String tokenHash(String token) {
        return siteKey.hash("booking-token-hash", token);
    }

    /** For one event only, so that nobody can be followed from one to the next. */
    String mark(String eventId, Contact contact) {
        return siteKey.hash("booking-contact-mark", eventId, contact.value());
    }

    String close(Contact contact) {
        return seal.close(PURPOSE, contact.value());
    }

    /** Empty when it is erased, or the secret of the site is another one than it was. */
    Optional<Contact> open(Booking booking) {
        return booking.contact() == null ? Optional.empty()
                : seal.open(PURPOSE, booking.contact()).map(value -> new Contact(Contact.Kind.valueOf(booking.contactKind()), value));
    }

    /** Two with the same are refused by the database, and then another one is made. */
    String freshReference() {
        return random.ints(REFERENCE, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf).collect(Collectors.joining());
    }
}
