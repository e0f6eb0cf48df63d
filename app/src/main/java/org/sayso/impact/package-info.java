/**
 * Here: how an event was for those who came, by three faces, and what events come to: each figure of an event and of a term is met, not met or not known yet.
 * Owns: impact_face; {@code /events/{slug}/feedback}, {@code /events/impact}, {@code /desk/events/{slug}/impact}, {@code /desk/events/impact}; a part of {@code /events/{slug}}.
 * Leans on: web, partnership, staff, campaign, event, feedback, booking, agenda, decision.
 * Tells: nothing; what somebody wrote with a face is a held response of the event's campaign.
 * Never: keeps who chose a face; shows faces of fewer than ten, or those of today; shows in public a number of people under five, or one that would give such a number away.
 */
package org.sayso.impact;
