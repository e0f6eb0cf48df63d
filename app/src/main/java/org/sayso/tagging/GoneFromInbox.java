package org.sayso.tagging;

import io.micronaut.http.HttpStatus;
import org.sayso.web.Refusal;

/**
 * The response was in the inbox when the page was made and is not any more: its sender took it back, or it is held again.
 * Which of the two, and whether the safeguarding lead has it, is nobody's business here.
 */
class GoneFromInbox extends Refusal {
    GoneFromInbox() {
        super(HttpStatus.CONFLICT, "This response is not in the inbox any more: its sender took it back, or it waits to be read again. Nothing was saved.");
    }
}
