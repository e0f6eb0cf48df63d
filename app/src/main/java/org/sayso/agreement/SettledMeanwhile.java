package org.sayso.agreement;

import io.micronaut.http.HttpStatus;
import org.sayso.web.Refusal;

/** A colleague settled the same difference while this one looked at it; nothing was written. */
public class SettledMeanwhile extends Refusal {
    SettledMeanwhile() {
        super(HttpStatus.CONFLICT, "A colleague settled this meanwhile. Look at it again.");
    }
}
