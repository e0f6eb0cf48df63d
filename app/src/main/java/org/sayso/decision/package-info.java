/**
 * Here: what was decided at an event and what was agreed there, each point with who does it, a date and, later, its proof or why not; that an event is closed; and the letters about what changed.
 * Owns: decision_record, decision_point, decision_closing, decision_news; {@code /desk/events/{slug}/afterwards}, {@code /desk/agreed}; a part of {@code /events/{slug}}.
 * Leans on: web, partnership, staff, plan, event, publishing, notice, booking, agenda.
 * Tells: nothing; rooms to the right read {@link org.sayso.decision.Points}.
 * Never: has an event that is closed with a point that is open; shows a point in public before the record of its event is published; hides a point that is late;
 * tells anybody by mail what changed who did not ask for it, or twice.
 */
package org.sayso.decision;
