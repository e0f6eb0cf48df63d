package org.sayso.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.web.PageRenderer;

/** Gives the words of such a form back, to be sent once more with the token of the session that is there now. */
@Singleton
class StaleFormAnswer implements ExceptionHandler<StaleForm, MutableHttpResponse<?>> {
    private final UnsentForms unsent;
    private final PageRenderer pages;
    private final ErrorResponseProcessor<?> errors;

    StaleFormAnswer(UnsentForms unsent, PageRenderer pages, ErrorResponseProcessor<?> errors) {
        this.errors = errors;
        this.unsent = unsent;
        this.pages = pages;
    }

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, StaleForm stale) {
        HttpRequest<?> sent = request;
        Optional<Unsent> typed = unsent.of(sent);
        if (typed.isEmpty()) {
            return errors.processResponse(ErrorContext.builder(sent).cause(stale).build(), HttpResponse.status(HttpStatus.FORBIDDEN));
        }
        SendNowPage page = SendNowPage.afterWaiting(typed.get(), stale.token());
        return HttpResponse.status(HttpStatus.FORBIDDEN).body(pages.html(sent, "staff/send-now", page)).contentType(MediaType.of("text/html;charset=utf-8"));
    }
}
