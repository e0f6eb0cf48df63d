/**
 * Here: finding again.
 * Owns:  one index over all responses, built from the database at any time.
 * Leans on: the index folder; {@code /desk/search}, the export.
 * Tells: web, partnership, staff, plan, campaign, feedback, safeguarding, tagging.
 * Never: nothing:is the only place of anything; shows what the asker may not see.
 */
package org.sayso.search;
