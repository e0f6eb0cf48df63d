/**
 * Here: what came of a campaign that has closed: what people told us in numbers that point at nobody, in their own words where they said yes, and what was done.
 * Owns: {@code /c/{slug}/results}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, group, tagging, publishing.
 * Tells: nothing.
 * Never: shows a number of few people, nor lets one be worked out from others; passes a suggestion of the machine for what people said; shows words that no person has released or whose sender said no.
 */
package org.sayso.result;
