package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import org.sayso.web.Page;

/** The page behind a link that does not work any more. @param text message key: what to do now */
@Introspected
record LinkSpent(String text) {
    static HttpResponse<?> page(String text) {
        return Page.status(HttpStatus.GONE, "staff/link-spent", new LinkSpent(text));
    }
}
