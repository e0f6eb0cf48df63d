package org.sayso.reply;

import io.micronaut.core.annotation.Introspected;
import java.util.Collection;
import java.util.Map;

/** What a room to the right answers at a desk page of its own, because there is more to say of it there than the words. Each is a bean. The desk pages of replies lead there, and change nothing of it. */
public interface AnsweredElsewhere {
    /** By the id of the response; those that it does not answer are not there. */
    Map<String, Place> of(Collection<String> responseIds);

    /** @param href address of that page; @param words message key of a sentence that says what it is */
    @Introspected
    record Place(String href, String words) {}
}
