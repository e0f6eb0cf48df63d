package org.sayso.web;

import io.micronaut.http.HttpStatus;
import java.util.List;

/**
 * Ends a request with an error the asker can act on: a friendly page for a person, problem+json for a program. The
 * detail is ours, written for people; it never repeats what was sent.
 */
public class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final List<Problem.FieldError> errors;

    public Refusal(HttpStatus status, String detail, List<Problem.FieldError> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.errors = errors;
    }

    public Refusal(HttpStatus status, String detail) {
        this(status, detail, List.of());
    }

    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "There is nothing here under that address.");
    }

    public static Refusal field(String field, String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, "Check the fields named in errors and send again.", List.of(new Problem.FieldError(field, message)));
    }

    public HttpStatus status() {
        return status;
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }
}
