/**
 * Here: parents and carers decide what an event is about: they propose, they vote, and a fair rule picks.
 * Owns: agenda_…; {@code /events/{slug}/agenda}, {@code /desk/events/{slug}/agenda}.
 * Leans on: web, partnership, staff, plan, event, tagging, booking.
 * Tells: nothing.
 * Never: shows a proposal that nobody released; changes a result without a public reason; knows who voted for what beyond the link that voted.
 */
package org.sayso.agenda;
