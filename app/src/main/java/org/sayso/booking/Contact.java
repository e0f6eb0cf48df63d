package org.sayso.booking;

import java.util.Optional;
import org.sayso.notice.PhoneNumber;
import org.sayso.staff.EmailAddress;
import org.sayso.web.Numbers;

/** An email address or a phone number, in the one spelling that is kept. */
record Contact(Kind kind, String value) {
    enum Kind {
        EMAIL, PHONE
    }

    /** What has an {@code @} is an address. A number is one of here, or with + one of another country (ITU E.164): the team can ring it. */
    static Optional<Contact> read(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        if (plain.contains("@")) {
            return EmailAddress.plain(plain).map(address -> new Contact(Kind.EMAIL, address));
        }
        String figures = Numbers.plainFigures(plain).replaceAll("[\\s().-]", "");
        return PhoneNumber.of(plain).map(PhoneNumber::plain).or(() -> Optional.of(figures).filter(f -> f.matches("\\+(?!44)[1-9]\\d{7,14}"))).map(number -> new Contact(Kind.PHONE, number));
    }

    boolean isEmail() {
        return kind == Kind.EMAIL;
    }

    /** As one types it. */
    String shown() {
        return isEmail() ? value : PhoneNumber.of(value).map(PhoneNumber::shown).orElse(value);
    }

    /** It does not get into a log by chance. */
    @Override
    public String toString() {
        return "Contact";
    }
}
