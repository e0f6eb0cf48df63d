/**
 * Here: whose site this is: its name, places, helplines, page words, and the rule for small numbers.
 * Owns: {@code content/partnerships}, {@code content/pages}, {@code /help}, {@code /privacy}, {@code /accessibility}, {@code /how-we-check}.
 * Leans on: web.
 * Tells: nothing.
 * Never: shows one partnership what belongs to another.
 */
package org.sayso.partnership;
