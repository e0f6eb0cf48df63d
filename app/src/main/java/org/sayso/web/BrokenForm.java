package org.sayso.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import jakarta.inject.Singleton;

/** A form that no browser sends, such as one with a broken {@code %}, is the sender's mistake and not ours. */
@Singleton
class BrokenForm implements ExceptionHandler<ErrorDataDecoderException, MutableHttpResponse<?>> {
    private final ErrorPages pages;

    BrokenForm(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, ErrorDataDecoderException broken) {
        return pages.handle(request, new Refusal(HttpStatus.BAD_REQUEST, "The form could not be read."));
    }
}
