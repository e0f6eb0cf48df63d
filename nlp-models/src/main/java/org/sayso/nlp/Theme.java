package org.sayso.nlp;

/** A theme that a tagger knows. @param priority the slug of its priority, or {@link Line#NONE} for one outside the plan */
public record Theme(String slug, String name, String priority) {}
