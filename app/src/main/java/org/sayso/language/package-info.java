/**
 * Here: in which language she reads the public pages, and what a person has checked of what a machine helped to translate.
 * Owns: language_string; {@code /language}, {@code /desk/languages}.
 * Leans on: web, partnership, staff.
 * Tells: nothing; what was put better is given to {@link org.sayso.web.Words}, which uses it at once.
 * Never: keeps who reads in which language; sets a cookie for somebody who did not choose; leads anywhere but back into this site.
 */
package org.sayso.language;
