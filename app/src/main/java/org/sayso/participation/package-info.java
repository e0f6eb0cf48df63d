/**
 * Here: the participation map: who was asked what they think, where, by whom and how often; who was never asked, and who is asked too often.
 * Owns: participation_activity; {@code /participation}, {@code /desk/participation}.
 * Leans on: web, partnership, staff, plan, campaign, event.
 * Tells: nothing.
 * Never: copies what Sayso runs itself; names a private person; shows a draft, or an activity that is not marked public, on the public page.
 */
package org.sayso.participation;
