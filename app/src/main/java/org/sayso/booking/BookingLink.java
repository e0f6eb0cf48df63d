package org.sayso.booking;

/** A booking that stands, as its private link names it. */
public record BookingLink(String bookingId, String eventId) {}
