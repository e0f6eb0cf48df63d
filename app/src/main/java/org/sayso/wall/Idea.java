package org.sayso.wall;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * An idea of the wall, without its words: those are read last, and only for the ideas of one page.
 *
 * @param priorities slugs, as a person set them
 * @param answer the newest published change that answers it
 */
record Idea(String id, Instant receivedAt, List<String> priorities, IdeaRepository.@Nullable Answered answer) {
    boolean isAbout(String priority) {
        return priority.isEmpty() || priorities.contains(priority);
    }
}
