package org.sayso.staff;

/** A form from a page of ours whose token is not that of the session, but of the same person: somebody signed in again in another tab. */
class StaleForm extends RuntimeException {
    private final String token;

    /** @param token of the session that is there now */
    StaleForm(String token) {
        super("The token of a form is not that of the session", null, false, false);
        this.token = token;
    }

    String token() {
        return token;
    }
}
