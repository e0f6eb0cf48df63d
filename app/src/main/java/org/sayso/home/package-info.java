/**
 * Here: the front door, and for staff the page of what our pages are made of.
 * Owns: {@code /}, {@code /desk}, {@code /desk/components}, {@code content/components.yml}, {@code /api}, {@code /api/openapi.yml}.
 * Leans on: every other room.
 * Tells: nothing.
 * Never: holds a rule of its own.
 */
package org.sayso.home;
