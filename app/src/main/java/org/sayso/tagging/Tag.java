package org.sayso.tagging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A priority that a person set a response against, as part of a decision. */
@MappedEntity("tag")
public record Tag(@Id String decisionId, String responseId, int place, @Id String priority) {}
