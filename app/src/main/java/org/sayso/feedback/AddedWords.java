package org.sayso.feedback;

import java.util.List;

/**
 * Whoever must know at once that a sender has added words to a response. Called inside the transaction that keeps them,
 * in the same way whatever the response's standing, so that neither page nor timing tells how it stands.
 */
@FunctionalInterface
public interface AddedWords {
    /** @param added the new answers in words, with their questions; never empty */
    void added(Response response, List<FurtherAnswer> added);
}
