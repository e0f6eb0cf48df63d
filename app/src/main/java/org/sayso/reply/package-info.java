/**
 * Here: answering one idea: what the team says to its sender, in words that a child can read.
 * Owns: public_reply; {@code /desk/replies}.
 * Leans on: web, partnership, staff, campaign, feedback.
 * Tells: outbox readers, that a reply was written or taken back; rooms to the right show a reply where its idea is shown.
 * Never: writes at its own pages what a room to the right answers at another ({@link org.sayso.reply.AnsweredElsewhere}); shows a reply to a response that is held, and keeps none to one that was taken back; an internal note is something else and not here.
 */
package org.sayso.reply;
