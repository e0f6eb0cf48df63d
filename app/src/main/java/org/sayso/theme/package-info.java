/**
 * Here: themes that are found in what people said, and not only given: groups far from every known theme, and what people make of them.
 * Owns: theme_look, theme_group, theme_member, theme_act; {@code /desk/themes}.
 * Leans on: web, partnership, staff, plan, campaign, feedback, easy, tagging; grouping and taggers of nlp-models.
 * Tells: nothing.
 * Never: lets a machine's group pass for a theme; keeps words, only ids; forgets what a person did with a group when it looks again.
 */
package org.sayso.theme;
