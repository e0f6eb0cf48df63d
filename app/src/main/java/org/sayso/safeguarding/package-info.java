/**
 * Here: looking first.
 * Owns:  what is held is read by a person, who releases it, keeps it private, removes parts, or hands it to the safeguarding lead.
 * Leans on: release_decision, concern; {@code /desk/moderation}, {@code /desk/concerns}.
 * Tells: web, partnership, staff, plan, campaign, feedback.
 * Never: outbox readers, that a response has changed:lets a response be public without a person's release; shows a concern to anybody but the safeguarding lead.
 */
package org.sayso.safeguarding;
