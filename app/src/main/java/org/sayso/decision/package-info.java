/**
 * Here: what was decided at an event and what was agreed there, each point with who does it, a date and, later, its proof or why not; and that an event is closed.
 * Owns: decision_record, decision_point, decision_closing; {@code /desk/events/{slug}/afterwards}, {@code /desk/agreed}; a part of {@code /events/{slug}}.
 * Leans on: web, partnership, staff, plan, event, publishing, agenda.
 * Tells: nothing; rooms to the right read {@link org.sayso.decision.Points}.
 * Never: has an event that is closed with a point that is open; shows a point in public before the record of its event is published; hides a point that is late.
 */
package org.sayso.decision;
