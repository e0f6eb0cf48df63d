/**
 * Here: hearing: a response is received, kept, found again by its come-back code, and can be taken back.
 * Owns: response, response_answer, equality_answer, outbox; {@code /c/{slug}/idea}, {@code /c/{slug}/thanks}, {@code /c/{slug}/about-you}.
 * Leans on: web, partnership, staff, plan, campaign.
 * Tells: its outbox readers, by {@link org.sayso.feedback.Outbox}, that a response is new or has changed.
 * Never: shows a response (it is held from birth); keeps a name, an address of a device or a code; counts a table while somebody sends.
 */
package org.sayso.feedback;
