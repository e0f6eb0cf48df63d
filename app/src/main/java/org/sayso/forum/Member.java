package org.sayso.forum;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who joined a forum, or has not confirmed it yet. Nobody ever sees who it is.
 *
 * @param address sealed; @param addressMark by which the same address is found again, in this forum only
 * @param area and {@code children} null without a yes to be counted
 * @param digestAt when she said yes to that, else null; so for {@code invitedAt} and {@code countedAt}
 * @param confirmedAt null before she pressed the button behind the link of her letter
 */
@MappedEntity("forum_member")
record Member(
        @Id String id, String partnership, String forumId, String tokenHash, String address, String addressMark, @Nullable String name, @Nullable String area,
        @Nullable String children, @Nullable Instant digestAt, @Nullable Instant invitedAt, @Nullable Instant countedAt, Instant askedAt, @Nullable Instant confirmedAt,
        @Version Long version) {

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Who only wants to be counted gets the link to join, and no more. */
    boolean hasLetters() {
        return digestAt != null || invitedAt != null;
    }

    Set<Purpose> purposes() {
        Set<Purpose> all = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (at(purpose) != null) {
                all.add(purpose);
            }
        }
        return all;
    }

    @Nullable Instant at(Purpose purpose) {
        return switch (purpose) {
            case DIGEST -> digestAt;
            case INVITED -> invitedAt;
            case COUNTED -> countedAt;
        };
    }

    /** A yes that a member gave before keeps its moment; one that nobody confirmed may be a stranger's, and does not. Where she lives is kept only to count her. */
    Member saying(Joining said, Instant now) {
        boolean isCounted = said.purposes().contains(Purpose.COUNTED);
        return new Member(
                id, partnership, forumId, tokenHash, address, addressMark, said.name(), isCounted ? said.area() : null, isCounted ? said.children() : null,
                yes(Purpose.DIGEST, said, now), yes(Purpose.INVITED, said, now), yes(Purpose.COUNTED, said, now), askedAt, confirmedAt, version);
    }

    private @Nullable Instant yes(Purpose purpose, Joining said, Instant now) {
        return !said.purposes().contains(purpose) ? null : isConfirmed() && at(purpose) != null ? at(purpose) : now;
    }

    /** Neither the address nor the name gets into a log by chance. */
    @Override
    public String toString() {
        return "Member " + id;
    }
}
