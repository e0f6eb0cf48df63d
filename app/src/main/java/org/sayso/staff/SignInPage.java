package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.web.Problems;

/**
 * The page on which staff sign in.
 *
 * @param next where they go then
 * @param unsent the form that came when the session was over; null when they come to sign in
 * @param token of this form
 */
@Introspected
record SignInPage(String email, String next, @Nullable Unsent unsent, Problems problems, long waitSeconds, String token) {
    /** What {@code token} is for. */
    static final String PURPOSE = "sign-in";

    static SignInPage signedOut(Unsent unsent, String token) {
        return new SignInPage("", "/desk", unsent, new Problems(), 0, token);
    }

    String template() {
        return unsent == null ? "staff/sign-in" : "staff/signed-out";
    }
}
