/**
 * Here: you said, we did, and what became of an idea.
 * Owns: got_right, change_story, change_response, change_quote, change_step; {@code /changes}, {@code /changes.atom}, {@code /plan}, {@code /i}, {@code /desk/changes}, {@code /api/v1/changes}, {@code /api/v1/follow}.
 * Leans on: reply, web, partnership, staff, plan, campaign, feedback, tagging.
 * Tells: outbox readers, that a response has changed.
 * Never: shows words that no person has released or whose sender said no.
 */
package org.sayso.publishing;
