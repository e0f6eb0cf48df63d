package org.sayso.learning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.sayso.nlp.Learned;

/** What a version learned; there is no row of one that was retired. @param numbers the bytes of a {@link Learned} */
@Introspected
@MappedEntity("learned_numbers")
record LearnedNumbers(@Id String versionId, byte[] numbers) {
    Learned learned() {
        return Learned.of(numbers);
    }
}
