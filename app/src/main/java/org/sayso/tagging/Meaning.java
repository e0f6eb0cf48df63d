package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What the words of a response mean to the sentence encoders.
 *
 * @param model of the encoders; another one's vectors can not be compared with these
 * @param ofPublicWords made from the words as they are shown, because parts of them were removed
 * @param vector the bytes of a {@link org.sayso.nlp.Meant}
 */
@Introspected
@MappedEntity("meaning")
public record Meaning(@Id String responseId, String model, boolean ofPublicWords, byte[] vector) {}
