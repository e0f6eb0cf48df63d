/**
 * Here: looking first: what is held is read by a person, who releases it, keeps it private, removes parts, or hands it to the safeguarding lead.
 * Owns: release_decision, concern; {@code /desk/moderation}, {@code /desk/concerns}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, easy, group.
 * Tells: the outbox readers, by {@link org.sayso.feedback.Outbox}, that a response has changed; it asks rooms to the right what a moderator should see beside the words ({@link org.sayso.safeguarding.LookedMark}).
 * Never: lets a response be public without a person's release; shows a concern to anybody but the safeguarding lead.
 */
package org.sayso.safeguarding;
