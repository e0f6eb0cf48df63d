/**
 * Here: the wall of ideas, and the cards on which people say whether they agree: what others said, to be read and answered without an account.
 * Owns: card_statement, card_off, card_vote; {@code /c/{slug}/wall}, {@code /c/{slug}/cards}, {@code /c/{slug}/similar}, {@code /desk/cards}.
 * Leans on: reply, web, partnership, staff, plan, campaign, feedback, tagging, search, publishing.
 * Tells: nothing.
 * Never: shows words that no person has released, or whose sender said no, or that were covered; keeps who voted; ranks ideas in public;
 *   keeps what somebody typed to see ideas like it.
 */
package org.sayso.wall;
