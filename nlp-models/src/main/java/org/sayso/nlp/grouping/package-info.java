/**
 * Here: texts that say the same are put together, by what they mean and by how near they are to the themes that are known. The doors are
 * {@link org.sayso.nlp.grouping.Groups} for the groups, {@link org.sayso.nlp.grouping.Matching} for groups that were there before, and
 * {@link org.sayso.nlp.grouping.FourRules} for what groups must keep to.
 *
 * <p>Owns: nothing; pure functions.
 *
 * <p>Leans on: vectors and profiles of {@code org.sayso.nlp}.
 *
 * <p>Tells: nobody. The same texts in the same order give the same groups, on any machine.
 *
 * <p>Never: names a group or decides that it is a theme; a person does.
 */
package org.sayso.nlp.grouping;
