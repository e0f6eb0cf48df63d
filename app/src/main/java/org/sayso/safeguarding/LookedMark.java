package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import java.util.Collection;
import java.util.Map;

/** What a room to the right knows of a response that a moderator should see beside the words, such as a day that was promised. Each is a bean, and is asked once for all rows of a page. */
public interface LookedMark {
    /** By the id of the response; those that it has nothing to say of are not there. */
    Map<String, Shown> of(Collection<String> responseIds);

    /** A chip. @param words message key; {@code first} and {@code second} go into it; @param isUrgent to be looked at before the others */
    @Introspected
    record Shown(String words, String first, String second, boolean isUrgent) {}
}
