/**
 * Here: forums of parents and carers, of young people, of children in care and of schools: what each is, joining with a yes to each purpose, leaving at once, and the letters to its members.
 * Owns: forum, forum_member, forum_count, forum_digest, forum_told, forum_message; {@code /forums}, {@code /forum}, {@code /desk/forums}.
 * Leans on: web, partnership, staff, event, publishing, notice.
 * Tells: nothing.
 * Never: shows an address or a name of a member to anybody, staff among them; writes to somebody who did not confirm, or for a purpose without a yes; says whether an address is a member;
 * sends a digest with nothing new in it.
 */
package org.sayso.forum;
