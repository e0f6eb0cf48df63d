package org.sayso.web;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which page of a list a program asks for, in the query values {@code page} and {@code size}. A number out of range is put
 * right, as the description says; what is no number is a problem, because the program would else take the first page for
 * the one it meant.
 */
public record AskedPage(int page, int size) {
    /** @throws Refusal 400 that names {@code page}, {@code size} or both */
    public static AskedPage of(HttpRequest<?> request) {
        List<Problem.FieldError> problems = problems(request.getParameters());
        if (!problems.isEmpty()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "Check the fields named in errors and send again.", problems);
        }
        HttpParameters query = request.getParameters();
        return new AskedPage(Paging.page(number(query, "page")), Paging.size(number(query, "size"), ApiList.USUAL));
    }

    /** For a list that has more to find fault with, so that all is told in one answer. */
    public static List<Problem.FieldError> problems(HttpParameters query) {
        List<Problem.FieldError> problems = new ArrayList<>();
        for (String field : List.of("page", "size")) {
            try {
                number(query, field);
            } catch (NumberFormatException e) {
                problems.add(new Problem.FieldError(field, "Send a whole number."));
            }
        }
        return problems;
    }

    public int offset() {
        return (page - 1) * size;
    }

    private static Integer number(HttpParameters query, String field) {
        return Optional.ofNullable(query.get(field)).map(String::strip).filter(typed -> !typed.isEmpty()).map(Integer::valueOf).orElse(null);
    }
}
