package org.sayso.group;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * Who said a response that a group gave, in one line for staff: "Said by 12 of a class of 24".
 *
 * @param number null when nobody counted; @param size of the group when it was said
 * @param kind slug of a {@link GroupKind}
 * @param name and @param leader for the safeguarding lead, who may have to ask
 */
@Introspected
public record SaidBy(@Nullable Integer number, int size, String kind, String name, @Nullable String leader) {
    static SaidBy of(GroupAnswerRepository.Said said) {
        return new SaidBy(said.saidBy(), said.groupSize(), said.kind(), said.name(), said.leader());
    }

    /** Message key; {@code number} and {@code size} go into it. */
    public String getWords() {
        return (number == null ? "group.from." : "group.said.") + kind;
    }
}
