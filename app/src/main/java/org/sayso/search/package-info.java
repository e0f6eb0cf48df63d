/**
 * Here: finding again, by words and by meaning: one index over all responses of this site, made from the database at any time; what is handed
 *   out from it; what people already said that is like a response; the searches that somebody keeps. By words also what people wrote to the other
 *   questions of a campaign, once it is read; what a response means is of its main words alone.
 * Owns: saved_view; the folder {@code index} in the data folder; {@code /desk/search}, {@code /api/v1/responses}, {@code /api/v1/campaigns/{slug}/responses.csv}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, group, tagging.
 * Tells: nothing.
 * Never: is the only place of anything; shows what the asker may not see; keeps words, or what they mean, on disk that their sender took back; finds answers that nobody has read;
 *   merges what says the same.
 */
package org.sayso.search;
