/**
 * Here: asking out there: posters, cards and QR codes for a campaign, and how often each place brought somebody.
 * Owns: share_link, share_scan; {@code /q/{address}}, {@code /desk/campaigns/{slug}/share} and all below it.
 * Leans on: web, partnership, staff, plan, campaign.
 * Tells: nothing.
 * Never: keeps anything about whoever opens a link: no address of a device, no kind of browser, no cookie, no time of day; takes back an address that was printed.
 */
package org.sayso.share;
