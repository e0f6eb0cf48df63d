/**
 * Here: asking: a campaign with its questions, its dates and whom it is for.
 * Owns: campaign, campaign_area, campaign_question; {@code content/campaigns}; {@code /api/v1/campaigns}, {@code /desk/campaigns}.
 * Leans on: web, partnership, staff, plan.
 * Tells: nothing.
 * Never: shows a draft to the public; takes a response (that is feedback's).
 */
package org.sayso.campaign;
