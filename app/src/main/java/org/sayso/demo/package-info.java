/**
 * Here: the demo: the invented cast and what they said and did, so that a first start shows the whole loop.
 * Owns: {@code content/demo}.
 * Leans on: every other room, through the same acts that people use.
 * Tells: nothing.
 * Never: runs outside demo mode or into a site that has staff.
 */
package org.sayso.demo;
