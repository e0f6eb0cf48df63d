/**
 * Here: coming to an event without an account: a place, a waiting list, a private link, letters before it, and who came.
 * Owns: booking, booking_…; {@code /events/{slug}/book}, {@code /booking}, {@code /desk/events/{slug}/bookings}, {@code /desk/events/{slug}/door}.
 * Leans on: web, partnership, staff, plan, event, notice.
 * Tells: nothing.
 * Never: shows a name, an address or a need to anybody but the hosts of that event; keeps needs after the event, or a person's details longer than it says.
 */
package org.sayso.booking;
