package org.sayso.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;

/** The one way to answer with a page: a template and its page record, which the template sees as {@code page}. */
public final class Page {
    private Page() {}

    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> show(String template, Object page) {
        return HttpResponse.ok(of(template, page));
    }

    /** The form again, with what was typed and what is wrong with it. */
    public static HttpResponse<ModelAndView<Map<String, Object>>> again(String template, Object page) {
        return status(HttpStatus.UNPROCESSABLE_ENTITY, template, page);
    }

    public static HttpResponse<ModelAndView<Map<String, Object>>> status(HttpStatus status, String template, Object page) {
        return HttpResponse.<ModelAndView<Map<String, Object>>>status(status).body(of(template, page));
    }

    /** After a write: 303 to the page of the result. */
    public static <T> MutableHttpResponse<T> seeOther(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    public static ModelAndView<Map<String, Object>> of(String template, Object page) {
        return new ModelAndView<>(template, Map.of("page", page));
    }
}
