package org.sayso.nlp;

/** A theme line or a labelled example that means nearly the same as a text. @param likeness at most 1 */
public record Neighbour(Line line, double likeness) {}
