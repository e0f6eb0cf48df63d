package org.sayso.booking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who wants to come to an event, with those she brings. For its hosts alone.
 *
 * @param reference to say at the door; it opens nothing
 * @param source {@code WEB}, or {@code DESK} where a host added it by hand
 * @param contact sealed; @param contactMark by which the same contact is found again, for this event only
 * @param people how many come, {@code children} among them
 * @param needs slugs of {@link Need}, with commas; null when there are none or they are erased
 * @param madeAt the order of the waiting list; @param placedAt when it got its places
 * @param bookedSequence of the event when it was booked; @param toldSequence as she was last told
 * @param came how many of them came; null while nobody said
 */
@MappedEntity("booking")
record Booking(
        @Id String id, String partnership, String eventId, String reference, String tokenHash, BookingState state, String source, @Nullable String name,
        @Nullable String contactKind, @Nullable String contact, @Nullable String contactMark, Joins joins, int people, int children, @Nullable String needs,
        @Nullable String needsText, @Nullable String interpreter, @Nullable String question, boolean wantsNews, Instant madeAt, @Nullable Instant placedAt,
        @Nullable Instant cancelledAt, int bookedSequence, int toldSequence, boolean toldOff, @Nullable Instant twoDaysAt, @Nullable Instant twoHoursAt,
        @Nullable Instant checkedInAt, @Nullable Integer came, @Version Long version) {
    static final int MOST_PEOPLE = 10;
    static final String WEB = "WEB";
    static final String DESK = "DESK";

    Wish wish() {
        return new Wish(joins, people, children, needs, needsText, interpreter);
    }

    boolean isBooked() {
        return state == BookingState.BOOKED;
    }

    boolean isWaiting() {
        return state == BookingState.WAITING;
    }

    boolean isStanding() {
        return state.isStanding();
    }

    List<Need> wishes() {
        return Need.all(needs);
    }

    /** Who needed what is nobody's business any more. */
    Booking cancelled(Instant now) {
        return new Booking(
                id, partnership, eventId, reference, tokenHash, BookingState.CANCELLED, source, name, contactKind, contact, contactMark, joins, people, children, null,
                null, null, null, false, madeAt, placedAt, now, bookedSequence, toldSequence, toldOff, twoDaysAt, twoHoursAt, checkedInAt, came, version);
    }

    /** @param place when it got its places, which it may have got by this change; null while it waits */
    Booking changed(Wish wish, @Nullable Instant place) {
        return new Booking(
                id, partnership, eventId, reference, tokenHash, place == null ? BookingState.WAITING : BookingState.BOOKED, source, name, contactKind, contact, contactMark,
                wish.joins(), wish.people(), wish.children(), wish.needs(), wish.needsText(), wish.interpreter(), question, wantsNews, madeAt, place, null, bookedSequence,
                toldSequence, toldOff, twoDaysAt, twoHoursAt, checkedInAt, came, version);
    }
}
