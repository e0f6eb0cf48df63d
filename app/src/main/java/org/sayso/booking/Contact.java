package org.sayso.booking;

import java.util.Optional;
import org.sayso.staff.EmailAddress;
import org.sayso.web.Numbers;

/** An email address or a phone number, in the one spelling that is kept. */
record Contact(Kind kind, String value) {
    enum Kind {
        EMAIL, PHONE
    }

    /** What has an {@code @} is an address; a number has 10 to 15 figures (ITU E.164), a leading + stays. */
    static Optional<Contact> read(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        if (plain.contains("@")) {
            return EmailAddress.plain(plain).map(address -> new Contact(Kind.EMAIL, address));
        }
        String figures = Numbers.plainFigures(plain).replaceAll("[\\s().-]", "");
        return figures.matches("\\+?\\d{10,15}") ? Optional.of(new Contact(Kind.PHONE, figures.replaceFirst("^(\\+|00)44(0?)", "0"))) : Optional.empty();
    }

    boolean isEmail() {
        return kind == Kind.EMAIL;
    }
}
