/**
 * Here: setting words against priorities. The machine suggests, a person decides.
 * Owns: reading, suggestion, theme_guess, meaning, tag_decision, tag, tag_batch, own_theme, own_theme_line; {@code /desk/inbox}, {@code /desk/guides},
 * {@code /api/v1/plans/{plan}/suggest}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, easy, group; the taggers of nlp-models.
 * Tells: outbox readers, that a response has changed.
 * Never: lets a suggestion pass for a decision; sends words anywhere.
 */
package org.sayso.tagging;
