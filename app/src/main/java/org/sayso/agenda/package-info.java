/**
 * Here: parents and carers decide what an event is about: they propose, they vote, and a fair rule picks.
 * Owns: agenda, agenda_proposal, agenda_author, agenda_vote, agenda_place, agenda_invitation, agenda_link, agenda_speaker; {@code /events/{slug}/agenda}, {@code /desk/events/{slug}/agenda}.
 * Leans on: web, partnership, staff, event, feedback, tagging, booking.
 * Tells: nothing; {@link org.sayso.agenda.Agendas} says what an event is about.
 * Never: shows a proposal that nobody released; changes a result without a public reason; knows who voted for what beyond the link that voted, and that only until 30 days after the event.
 */
package org.sayso.agenda;
