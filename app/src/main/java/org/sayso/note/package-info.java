/**
 * Here: what is said at the tables of an event, typed in the room, with or without a network, and what the room sees on its screen.
 * Owns: note; {@code /desk/events/{slug}/capture}, {@code /desk/events/{slug}/notes}, {@code /present/{slug}}.
 * Leans on: web, partnership, staff, campaign, event, feedback, agenda.
 * Tells: nothing; a note is a response, and feedback tells of it. Rooms to the right read {@link org.sayso.note.Notes}.
 * Never: shows a note that nobody released, but to whoever typed it; asks for a name; loses a note that was typed; puts anything of those who booked on a device.
 */
package org.sayso.note;
