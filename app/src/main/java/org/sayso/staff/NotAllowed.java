package org.sayso.staff;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sayso.web.FormTokens;
import org.sayso.web.PageRenderer;

/** Whoever may not come: the desk sends people to sign in, and gives back what they typed; a program gets 401 or 403, a wrong role gets its own page. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class NotAllowed implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;
    private final UnsentForms unsent;
    private final FormTokens tokens;
    private final PageRenderer pages;

    NotAllowed(ErrorResponseProcessor<?> errors, UnsentForms unsent, FormTokens tokens, PageRenderer pages) {
        this.errors = errors;
        this.unsent = unsent;
        this.tokens = tokens;
        this.pages = pages;
    }

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
        if (!refusal.isForbidden() && request.getPath().startsWith("/desk") && !isOfAScript(request)) {
            Optional<Unsent> typed = unsent.of(request);
            if (typed.isPresent()) {
                return signedOut(request, typed.get());
            }
            String back = request.getMethod() == HttpMethod.GET ? "?next=" + URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8) : "?done=was-signed-out";
            return HttpResponse.seeOther(URI.create("/desk/sign-in" + back));
        }
        HttpStatus status = refusal.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
        var response = errors.processResponse(ErrorContext.builder(request).cause(refusal).build(), HttpResponse.status(status));
        return status == HttpStatus.UNAUTHORIZED ? response.header("WWW-Authenticate", request.getPath().startsWith("/desk") ? "Session" : "Bearer") : response;
    }

    /** A script of a page of ours says what it reads; where a page to sign in would be no answer, it is told in figures. */
    private static boolean isOfAScript(HttpRequest<?> request) {
        return MediaType.APPLICATION_JSON.equals(request.getHeaders().get(HttpHeaders.ACCEPT));
    }

    private MutableHttpResponse<?> signedOut(HttpRequest<?> request, Unsent typed) {
        SignInPage page = SignInPage.signedOut(typed, tokens.fresh(SignInPage.PURPOSE));
        return HttpResponse.status(HttpStatus.UNAUTHORIZED).body(pages.html(request, page.template(), page))
                .contentType(MediaType.of("text/html;charset=utf-8")).header("WWW-Authenticate", "Session");
    }
}
