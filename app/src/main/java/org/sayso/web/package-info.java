/**
 * Here: what every page shares: layouts, words and their language, errors, notices, paging, headers, form tokens and keys, the site's secret key and address, who is asking from where.
 * Owns: {@code /health}, {@code /assets}, {@code views/layouts}, {@code views/shared}.
 * Leans on: nothing in the house.
 * Tells: nothing.
 * Never: knows what a campaign, a response or a plan is.
 */
package org.sayso.web;
