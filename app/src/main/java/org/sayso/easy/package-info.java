/**
 * Here: the easy version of each campaign: one thing a page, a picture and at most twelve words, answered by pictures and in own words.
 * Owns: {@code content/easy}; easy_wording, easy_answer; {@code /c/{slug}/easy} and all below it, {@code /desk/campaigns/{slug}/easy}.
 * Leans on: web, partnership, staff, plan, campaign, feedback.
 * Tells: nothing; what is sent here is received by feedback as any other response.
 * Never: stores anything before the last page; puts words into an address; takes a picture for a tag, or a sentence made from pictures for a quotation.
 */
package org.sayso.easy;
