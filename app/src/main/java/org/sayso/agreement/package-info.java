/**
 * Here: how far people agree, and how good the tagger is here: a second person reads some of what was decided, without seeing what the first or the tagger made of it.
 * Owns: second_reading, second_reading_share; {@code /desk/agreement}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, tagging.
 * Tells: nobody; a difference is settled by the acts of tagging.
 * Never: makes a tag of a second reading by itself; shows it, or the first, to whoever has not read yet; holds words of a response.
 */
package org.sayso.agreement;
