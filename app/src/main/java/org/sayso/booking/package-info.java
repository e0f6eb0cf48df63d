/**
 * Here: coming to an event without an account: a place, a waiting list, a private link, letters before it, and who came.
 * Owns: booking, booking_walk_in; {@code /events/{slug}/book}, {@code /booking}, {@code /desk/events/{slug}/bookings}, {@code /desk/events/{slug}/door}, {@code /api/v1/events/{slug}/bookings}.
 * Leans on: web, partnership, staff, event, notice.
 * Tells: nothing; {@link org.sayso.booking.NewsReaders} writes to whoever asked what rooms to the right say that changed.
 * Never: shows a name, an address or a need to anybody but the hosts of that event; keeps needs after the event, or a person's details longer than it says.
 */
package org.sayso.booking;
