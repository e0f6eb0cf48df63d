package org.sayso.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every error answer of the house, whoever raised it: a page in our own words, or problem+json under {@code /api}. No
 * exception's words, class names or input ever reach the asker.
 */
@Singleton
@Primary
class ErrorPages implements ErrorResponseProcessor<Object>, ExceptionHandler<Refusal, MutableHttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> OWN_WORDS = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);
    private final PageRenderer pages;
    private final ObjectMapper json;

    ErrorPages(PageRenderer pages, ObjectMapper json) {
        this.pages = pages;
        this.json = json;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext error, MutableHttpResponse<?> response) {
        int status = response.code();
        return answer(error.getRequest(), response, new Problem(status, title(status), detail(status), null));
    }

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        int status = refusal.status().getCode();
        List<Problem.FieldError> errors = refusal.errors().isEmpty() ? null : refusal.errors();
        return answer(request, io.micronaut.http.HttpResponse.status(refusal.status()), new Problem(status, title(status), refusal.getMessage(), errors));
    }

    @SuppressWarnings("unchecked")
    private MutableHttpResponse<Object> answer(HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
        MutableHttpResponse<Object> answer = (MutableHttpResponse<Object>) response;
        if (isForPrograms(request)) {
            try {
                answer.body(json.writeValueAsBytes(problem));
                answer.contentType(MediaType.of("application/problem+json"));
                return answer;
            } catch (IOException e) {
                LOG.error("A problem could not be written as JSON", e);
                return answer;
            }
        }
        if (HttpStatus.valueOf(problem.status()).getReason().isEmpty() || problem.status() < 400) {
            return answer;
        }
        int words = OWN_WORDS.contains(problem.status()) ? problem.status() : problem.status() < 500 ? 400 : 500;
        String template = request.getPath().startsWith("/desk") ? "web/desk-error" : "web/error";
        answer.body(pages.html(request, template, new ErrorPage("error." + words + ".title", "error." + words + ".text", TypedBox.of(request))));
        answer.contentType(MediaType.of("text/html;charset=utf-8"));
        return answer;
    }

    static boolean isForPrograms(HttpRequest<?> request) {
        return request.getPath().equals("/api") || request.getPath().startsWith("/api/");
    }

    /** @param typed what was in the form that could not be taken */
    record ErrorPage(String title, String text, List<TypedBox> typed) {}

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad input";
            case 401 -> "No token, or not a valid one";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 409 -> "Conflict";
            case 413 -> "Too large";
            case 415 -> "Kind of content not accepted";
            case 503 -> "Not available just now";
            default -> status < 500 ? "The call cannot be done" : "Something went wrong here";
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The call could not be read. Check its fields and format.";
            case 401 -> "Send a valid token in the Authorization header: Bearer, a space, the token.";
            case 403 -> "This token may not do that.";
            case 404 -> "There is nothing here under that address.";
            case 413 -> "The body is larger than this address takes.";
            case 415 -> "Send the kind of content that the description of this call names.";
            case 503 -> "Try again in a minute. Nothing was stored.";
            default -> status < 500 ? "Check the call against the description at /api/openapi.yml." : "Nothing was stored unless you were told so. Try again; the fault has been noted.";
        };
    }
}
