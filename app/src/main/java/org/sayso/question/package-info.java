/**
 * Here: asking a leader: who can be asked and by when an answer is promised, the question, its answer, and a date that is kept or seen to be late.
 * Owns: question_leader, question_asked; {@code /ask} and all below it, {@code /desk/leaders}, {@code /desk/questions}; a part of the page of whoever holds a code.
 * Leans on: web, partnership, staff, campaign, feedback, safeguarding, reply, publishing, notice.
 * Tells: by mail whoever owns a question, three days before its date and on the day after, and the moderators where nobody has read it by then; whoever moderates, that it is
 *     a question and when its answer is due; the desk pages of replies, that it is answered at its own page.
 * Never: keeps the words of a question or of its answer (those are a response and its reply); shows a question that is held or a concern; forgets the first date.
 */
package org.sayso.question;
