package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form: message keys by field, in the order they were found. The first is read out at the top of
 * the page with the same words as at its field.
 */
@Introspected
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /**
     * @param field name of the form field, which is also the id of its control
     * @param detail what stands at {0} in the message, or null
     */
    @Introspected
    public record Problem(String field, String message, Object detail) {}

    public Problems add(String field, String messageKey) {
        return add(field, messageKey, null);
    }

    public Problems add(String field, String messageKey, Object detail) {
        found.add(new Problem(field, messageKey, detail));
        return this;
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public boolean isAny() {
        return any();
    }

    public List<Problem> getList() {
        return List.copyOf(found);
    }

    /** The fields that have a problem, to mark their groups. */
    public List<String> getFields() {
        return found.stream().map(Problem::field).toList();
    }

    public Optional<String> at(String field) {
        return found.stream().filter(p -> p.field().equals(field)).map(Problem::message).findFirst();
    }
}
