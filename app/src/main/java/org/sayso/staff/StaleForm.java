package org.sayso.staff;

/** A form from a page of ours whose token is not that of the session: most often somebody signed in again in another tab. */
class StaleForm extends RuntimeException {
    StaleForm() {
        super("The token of a form is not that of the session", null, false, false);
    }
}
