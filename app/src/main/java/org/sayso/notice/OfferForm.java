package org.sayso.notice;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.sayso.staff.EmailAddress;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;

/** What somebody types to hear by mail. @param idea sealed id of the response; @param old whether she says that she is 13 or over */
@Introspected
record OfferForm(String idea, String token, String email, boolean old) {

    static OfferForm of(FormFields form) {
        return new OfferForm(form.one("idea"), form.one("token"), form.one("email"), form.one("old").equals("yes"));
    }

    static OfferForm blank(String idea, String token) {
        return new OfferForm(idea, token, "", false);
    }

    OfferForm with(String newToken) {
        return new OfferForm(idea, newToken, email, old);
    }

    /** Empty when it is none, or holds a line end or the like: in a mail these would be more than an address. */
    Optional<String> address() {
        return email.strip().chars().anyMatch(Character::isISOControl) ? Optional.empty() : EmailAddress.plain(email);
    }

    Problems problems() {
        Problems problems = new Problems();
        if (!old) {
            problems.add("old", "notice.offer.old.needed");
        }
        if (address().isEmpty()) {
            problems.add("email", email.isBlank() ? "notice.offer.email.needed" : "notice.offer.email.wrong");
        }
        return problems;
    }
}
