package org.sayso.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Says of every page what language it is in, and of every public answer that it may be another one for somebody else. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class LanguageHeaders implements Ordered {
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.getContentType().filter(type -> type.getName().equals(MediaType.TEXT_HTML)).isPresent()) {
            response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).tag());
        }
        if (!Language.isForStaffOrPrograms(request.getPath())) {
            response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }
}
