/**
 * Here: finding again: one index over all responses of this site, made from the database at any time, and what is handed out from it.
 * Owns: the folder {@code index} in the data folder; {@code /desk/search}, {@code /api/v1/responses}, {@code /api/v1/campaigns/{slug}/responses.csv}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, tagging.
 * Tells: nothing.
 * Never: is the only place of anything; shows what the asker may not see; keeps words on disk that their sender took back.
 */
package org.sayso.search;
