package org.sayso.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** {@code application/problem+json}: what a program is told when a call cannot be done. */
@Serdeable
public record Problem(int status, String title, String detail, @Nullable List<FieldError> errors) {
    @Serdeable
    public record FieldError(String field, String message) {}
}
