/**
 * Here: mail. Whoever sent an idea can hear by email when something happens to it; and the machinery that gets a letter out once.
 * Owns: notice_mail, notice_subscription, notice_told, notice_asked; {@code /notice}, {@code /desk/notices}, {@code data/mail}.
 * Leans on: web, partnership, staff, campaign, feedback, reply, tagging, publishing.
 * Tells: nothing; a room to the right sends letters of its own with {@link org.sayso.notice.PostLetter} and text messages with
 *   {@link org.sayso.notice.PostText}, of a {@link org.sayso.notice.MailKind} of its own, and keeps addresses with {@link org.sayso.notice.Seal}.
 * Never: puts words of an idea, a reply or a code in a mail; keeps an address in plain or beside a response; logs one; writes to anybody who has not said yes;
 *   asks a child under 13.
 */
package org.sayso.notice;
