package org.sayso.event;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One meeting: when, where or online, for whom, with how many places, and how many people it means to reach.
 *
 * @param kind slug of an {@link EventKind}; @param audience slug of an {@link EventAudience}
 * @param place null when it is online only; @param locality slug of an area of the partnership
 * @param onlineLink for whoever booked; it may come later than the event is opened
 * @param access slugs of {@link Access}, with commas
 * @param capacity places in the room, or online when there is no room: whoever joins a meeting in a room online takes no place
 * @param campaignId the campaign that what is said there belongs to; nothing can be noted down without one
 * @param contact whom to tell about a worry on the day; needed where children come
 * @param openedAt null while it is a draft
 * @param sequence of its calendar entry (RFC 5545, 3.8.7.4)
 */
@MappedEntity("event")
public record Event(
        @Id String id, String partnership, String slug, @Nullable String seriesId, String title, String kind, @Nullable String about, String audience,
        Instant startsAt, Instant endsAt, @Nullable String place, @Nullable String address, @Nullable String directions, @Nullable String locality,
        @Nullable String onlineLink, boolean isOnline, String access, int capacity, @Nullable Integer target, String plan, @Nullable String campaignId, @Nullable String contact,
        @Nullable Instant openedAt, @Nullable String openedBy, @Nullable Instant cancelledAt, @Nullable String cancelledBy, @Nullable String cancelledWhy,
        int sequence, Instant createdAt, Instant changedAt, @Version Long version) {

    /** @param taken places in the room, or online when there is no room */
    public EventStage stage(Instant now, int taken) {
        if (cancelledAt != null) {
            return EventStage.CANCELLED;
        }
        if (openedAt == null) {
            return EventStage.DRAFT;
        }
        if (!endsAt.isAfter(now)) {
            return EventStage.PAST;
        }
        return taken >= capacity ? EventStage.FULL : EventStage.OPEN;
    }

    /** Whether people meet in a place. */
    public boolean hasRoom() {
        return place != null;
    }

    public boolean hasStarted(Instant now) {
        return !startsAt.isAfter(now);
    }

    public boolean hasEnded(Instant now) {
        return !endsAt.isAfter(now);
    }

    /** Whether anybody may see it: not a draft, and not one that was cancelled before it was opened. */
    public boolean isPublic() {
        return openedAt != null;
    }

    public List<Access> ways() {
        return Arrays.stream(access.split(",")).map(Access::of).flatMap(Optional::stream).toList();
    }

    Event opened(String by, Instant now) {
        return with(now, by, null, null, null, sequence, now);
    }

    Event draftAgain(Instant now) {
        return with(null, null, null, null, null, sequence, now);
    }

    Event cancelled(String by, String why, Instant now) {
        return with(openedAt, openedBy, now, by, why, sequence + 1, now);
    }

    private Event with(Instant opened, String byOpened, Instant cancelled, String byCancelled, String why, int newSequence, Instant now) {
        return new Event(
                id, partnership, slug, seriesId, title, kind, about, audience, startsAt, endsAt, place, address, directions, locality, onlineLink, isOnline, access,
                capacity, target, plan, campaignId, contact, opened, byOpened, cancelled, byCancelled, why, newSequence, createdAt, now, version);
    }
}
