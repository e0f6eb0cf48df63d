/**
 * Here: learning from corrections: what plan leads decided teaches a plan's tagger, is measured, and is switched on by a person.
 * Owns: learning_switch, learned_version, learned_numbers, learned_from, learned_score, learning_run, tagger_use; {@code /desk/learning}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, easy, tagging; the taggers of nlp-models and their {@code LearnFromDecisions}.
 * Tells: tagging, through {@link org.sayso.tagging.ReadAgain}, that a plan's tagger has changed.
 * Never: learns unless a partnership switched it on; learns from words that were held, kept private, covered in parts or taken back; switches a version on by itself; keeps the id of a response that left; counts a suggestion as a decision.
 */
package org.sayso.learning;
