package org.sayso.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/**
 * Under {@code /api} each call has one kind of answer, so {@code Accept} is passed over before a route is looked for. Else
 * somebody who has no token and says that a page is wanted would hear 406, and not that a token is missing.
 */
@ServerFilter({"/api", "/api/**"})
class OneAnswer {
    @PreMatching
    @RequestFilter
    void passOverAccept(HttpRequest<?> request) {
        if (request.getHeaders() instanceof MutableHttpHeaders headers) {
            headers.remove(HttpHeaders.ACCEPT);
        }
    }
}
