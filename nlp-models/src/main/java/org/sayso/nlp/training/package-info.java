/**
 * Here: the models are trained, weighed and measured when data or code changed, else taken as they were shipped;
 * {@link org.sayso.nlp.training.TrainTaggers} is run by Maven at process-classes.
 *
 * <p>Owns: {@code nlp-models/data/} on the way in, {@code nlp-models/models/} and {@code /nlp/} in the jar on the way out, the scores
 * in between.
 *
 * <p>Leans on: {@code org.sayso.nlp} for features and scoring, so that training and reading can never disagree.
 *
 * <p>Tells: the console, one short table.
 *
 * <p>Never: is called by the app, but for {@link org.sayso.nlp.training.LearnFromDecisions}; never lets an example of the development set choose anything.
 */
package org.sayso.nlp.training;
