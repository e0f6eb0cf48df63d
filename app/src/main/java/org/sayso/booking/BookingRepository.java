package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BookingRepository extends CrudRepository<Booking, String> {
    /** Sums of people. @param came of those who booked; @param counted bookings of which it was said how many came */
    @Introspected
    record Sums(String eventId, long booked, long waiting, long came, long counted, long online) {}

    Optional<Booking> findByPartnershipAndId(String partnership, String id);

    Optional<Booking> findByPartnershipAndTokenHash(String partnership, String tokenHash);

    Optional<Booking> findByEventIdAndId(String eventId, String id);

    @Query("SELECT * FROM booking WHERE event_id = :eventId ORDER BY made_at, id")
    List<Booking> of(String eventId);

    @Query("SELECT * FROM booking WHERE event_id = :eventId AND state <> 'CANCELLED' ORDER BY made_at, id")
    List<Booking> standing(String eventId);

    @Query("SELECT * FROM booking WHERE event_id = :eventId AND contact_mark = :mark AND state <> 'CANCELLED' ORDER BY made_at, id")
    List<Booking> standingOf(String eventId, String mark);

    @Query("SELECT * FROM booking WHERE event_id = :eventId AND state = 'WAITING' ORDER BY made_at, id")
    List<Booking> waiting(String eventId);

    @Query("SELECT COALESCE(SUM(people), 0) FROM booking WHERE event_id = :eventId AND state = 'BOOKED' AND joins = :joins")
    int taken(String eventId, Joins joins);

    @Query("SELECT event_id, COALESCE(SUM(CASE WHEN state = 'BOOKED' THEN people ELSE 0 END), 0) AS booked, COALESCE(SUM(CASE WHEN state = 'WAITING' THEN people ELSE 0 END), 0) AS waiting,"
            + " COALESCE(SUM(CASE WHEN state <> 'CANCELLED' THEN came ELSE 0 END), 0) AS came,"
            + " COALESCE(SUM(CASE WHEN state <> 'CANCELLED' AND came IS NOT NULL THEN 1 ELSE 0 END), 0) AS counted, COALESCE(SUM(CASE WHEN state = 'BOOKED' AND joins = 'ONLINE' THEN people ELSE 0 END), 0) AS online"
            + " FROM booking WHERE event_id IN (:eventIds) GROUP BY event_id")
    List<Sums> sums(Collection<String> eventIds);

    /** Waits for whoever has it, and holds it until the transaction ends. */
    @Query("SELECT * FROM booking WHERE id = :id FOR UPDATE")
    Optional<Booking> lock(String id);

    @Query("UPDATE booking SET state = 'BOOKED', placed_at = :now, version = version + 1 WHERE id = :id AND state = 'WAITING'")
    int place(String id, Instant now);

    /** Each of these says once for all workers that somebody is told: who changes the row tells her. */
    @Query("UPDATE booking SET two_days_at = :now WHERE id = :id AND two_days_at IS NULL AND state = 'BOOKED'")
    int claimTwoDays(String id, Instant now);

    @Query("UPDATE booking SET two_hours_at = :now WHERE id = :id AND two_hours_at IS NULL AND state = 'BOOKED'")
    int claimTwoHours(String id, Instant now);

    @Query("UPDATE booking SET told_off = TRUE WHERE id = :id AND told_off = FALSE AND state <> 'CANCELLED'")
    int claimOff(String id);

    /** @param twoDays and twoHours null where she is to be reminded of the new time */
    @Query("UPDATE booking SET told_sequence = :sequence, two_days_at = :twoDays, two_hours_at = :twoHours WHERE id = :id AND told_sequence < :sequence AND state <> 'CANCELLED'")
    int claimMoved(String id, int sequence, @Nullable Instant twoDays, @Nullable Instant twoHours);

    /** Those who want to hear what changed, and can be written to. */
    @Query("SELECT * FROM booking WHERE event_id = :eventId AND state <> 'CANCELLED' AND wants_news = TRUE AND contact_kind = 'EMAIL' AND contact IS NOT NULL ORDER BY made_at, id")
    List<Booking> readers(String eventId);

    @Query("UPDATE booking SET wants_news = :wants WHERE id = :id AND state <> 'CANCELLED' AND contact_kind = 'EMAIL' AND contact IS NOT NULL")
    int wantNews(String id, boolean wants);

    @Query("UPDATE booking SET needs = NULL, needs_text = NULL, interpreter = NULL, question = NULL WHERE partnership = :partnership"
            + " AND (needs IS NOT NULL OR needs_text IS NOT NULL OR interpreter IS NOT NULL OR question IS NOT NULL)"
            + " AND event_id IN (SELECT id FROM event WHERE partnership = :partnership AND COALESCE(cancelled_at, ends_at) < :before)")
    int forgetNeeds(String partnership, Instant before);

    @Query("UPDATE booking SET name = NULL, contact = NULL, contact_mark = NULL WHERE partnership = :partnership AND (name IS NOT NULL OR contact IS NOT NULL)"
            + " AND event_id IN (SELECT id FROM event WHERE partnership = :partnership AND COALESCE(cancelled_at, ends_at) < :before) AND (wants_news = FALSE OR :alsoNews = TRUE)")
    int forgetWho(String partnership, Instant before, boolean alsoNews);

    @Query("UPDATE booking SET name = NULL, contact = NULL, contact_mark = NULL WHERE partnership = :partnership AND (name IS NOT NULL OR contact IS NOT NULL)"
            + " AND state = 'CANCELLED' AND cancelled_at < :before")
    int forgetCancelled(String partnership, Instant before);

    /** Only the number and the time: nobody at the door is overtaken by somebody who reads her booking. */
    @Query("UPDATE booking SET came = :came, checked_in_at = :at WHERE id = :id AND event_id = :eventId AND state <> 'CANCELLED'")
    int came(String eventId, String id, @Nullable Integer came, @Nullable Instant at);
}
