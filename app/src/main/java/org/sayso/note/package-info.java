/**
 * Here: what is said at the tables of an event, typed in the room, with or without a network, and what the room sees on its screen.
 * Owns: note_…; {@code /desk/events/{slug}/capture}, {@code /present/{slug}}.
 * Leans on: web, partnership, staff, event, share, feedback, tagging, wall, agenda.
 * Tells: nothing; a note is a response, and feedback tells of it.
 * Never: shows a note that nobody released; asks for a name; loses a note that was typed.
 */
package org.sayso.note;
