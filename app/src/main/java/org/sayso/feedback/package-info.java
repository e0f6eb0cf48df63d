/**
 * Here: hearing: a response is received, kept, found again by its come-back code, and can be taken back.
 * Owns: response, response_answer, equality_answer, outbox; {@code /c/{slug}} and all below it but its results, its easy version and what is the wall's, {@code /api/v1/campaigns/{slug}/responses} (POST), {@code /desk/campaigns/{slug}/preview}, {@code /desk/campaigns/{slug}/answers}.
 * Leans on: web, partnership, staff, plan, campaign.
 * Tells: its outbox readers, by {@link org.sayso.feedback.Outbox}, that a response is new or has changed; {@link org.sayso.feedback.AddedWords}, that its sender wrote more.
 * Never: shows a response that nobody has read (it is held from birth); keeps a name, an address of a device or a code; counts a table while somebody sends.
 */
package org.sayso.feedback;
