/**
 * Here: what was collected elsewhere, brought in by staff: lists from other programs.
 * Owns: {@code /api/v1/campaigns/{slug}/import}.
 * Leans on: web, partnership, staff, plan, campaign, feedback.
 * Tells: nothing.
 * Never: shows what it brings in: it is held like everything; changes what is there.
 */
package org.sayso.intake;
