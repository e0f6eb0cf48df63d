package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A theme that a response may belong to, in order of nearness: the machine's, never a person's. */
@Introspected
@MappedEntity("theme_guess")
public record ThemeGuess(@Id String responseId, @Id int place, String theme, String themeName, double confidence) {}
