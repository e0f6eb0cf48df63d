/**
 * Here: who works here, what they may do, how they sign in, and the record of what they did.
 * Owns: staff_member, staff_role, staff_session, staff_invitation, staff_wrong_password, api_token, audit_entry; {@code /desk/sign-in}, {@code /desk/set-up}, {@code /desk/invitation}, {@code /desk/staff}, {@code /desk/tokens}, {@code /desk/record}.
 * Leans on: web, partnership.
 * Tells: nothing.
 * Never: keeps a password, a session or a token that could be read back; lets an address decide who may come (the method does).
 */
package org.sayso.staff;
