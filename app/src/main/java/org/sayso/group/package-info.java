/**
 * Here: groups of young people who answer together: a class, a youth club, a children's centre. One code for all of them, the size of the group, and how many say the same.
 * Owns: young_group, group_answer; {@code /group} and all below it, {@code /desk/groups}.
 * Leans on: web, partnership, staff, campaign, feedback.
 * Tells: nothing of its own: an answer of a group is a response like any other, and feedback tells of it.
 * Never: keeps anything about a single child; makes more than one response of an answer, however many say it; shows words of an answer to its group before a person released them; keeps a code.
 */
package org.sayso.group;
