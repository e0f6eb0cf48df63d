/**
 * Here: events: "time to talk" and other meetings, with a time, a place, ways in, and a number of people to reach.
 * Owns: event, event_series, event_action, event_places, event_host; {@code /events}, {@code /events.ics}, {@code /api/v1/events}, {@code /desk/events}.
 * Leans on: web, partnership, staff, language, plan, campaign.
 * Tells: nothing; rooms to the right put their part on the page of an event with {@link org.sayso.event.EventPart}.
 * Never: shows a draft, or the link of an online meeting, on a public page; knows who booked.
 */
package org.sayso.event;
