package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * One field in which what is saved and what was typed are not the same.
 *
 * @param label message key of the field
 */
@Introspected
public record Difference(String label, String saved, String typed) {
    /** Added only when there is one. Nothing and blank are the same. */
    public static void add(List<Difference> found, String label, String saved, String typed) {
        String one = saved == null ? "" : saved;
        String other = typed == null ? "" : typed;
        if (!one.equals(other)) {
            found.add(new Difference(label, one, other));
        }
    }
}
