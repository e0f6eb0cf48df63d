package org.sayso.wall;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A statement that the team puts on the cards, to begin with or because nobody has said it yet. People see that it is the team's. */
@MappedEntity("card_statement")
public record CardStatement(@Id String id, String campaignId, String statement, Instant madeAt, String staffName) {}
