package org.sayso.feedback;

import java.util.Collection;

/**
 * Work that follows the commit of a response: tagging, indexing. One implementation for each reader. It is called with
 * the ids of responses that are new or have changed, some perhaps more than once and some perhaps gone: look each up and
 * bring your own state in line with it. What is thrown is tried again later with growing pauses; nothing is lost.
 */
public interface OutboxReader {
    /** A short, lasting name: rows in the outbox carry it. */
    String name();

    /** Readers run in this order for the same response; the lower goes first. */
    int order();

    void read(Collection<String> responseIds);
}
