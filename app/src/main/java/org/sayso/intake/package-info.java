/**
 * Here: what was collected elsewhere, brought in by staff: lists from other programs, and sheets of paper that Sayso prints.
 * Owns: intake_import, intake_file, intake_arrival, intake_printing, intake_sheet; {@code /desk/intake} and all below it, {@code /desk/campaigns/{slug}/paper}, {@code /api/v1/campaigns/{slug}/import}.
 * Leans on: web, partnership, staff, campaign, feedback.
 * Tells: nothing.
 * Never: shows what it brings in: it is held like everything; changes what is there, but that it takes back what it brought in while nobody has read it; keeps a file longer than a day, or a code at all.
 */
package org.sayso.intake;
