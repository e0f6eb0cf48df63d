/**
 * Here: the front door.
 * Owns: {@code /}, {@code /desk}, {@code /api}, {@code /api/openapi.yml}.
 * Leans on: every other room.
 * Tells: nothing.
 * Never: holds a rule of its own.
 */
package org.sayso.home;
