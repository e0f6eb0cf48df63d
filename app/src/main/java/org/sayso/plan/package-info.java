/**
 * Here: the promises: plans with their priorities, outcomes, actions and indicators.
 * Owns: {@code content/plans}; {@code /api/v1/plans/{plan}}.
 * Leans on: web, partnership, staff.
 * Tells: nothing.
 * Never: changes what a plan says; the plan's own numbers and titles stay exact.
 */
package org.sayso.plan;
