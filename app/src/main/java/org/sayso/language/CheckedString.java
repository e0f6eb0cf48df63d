package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * That a person found the words of one key in one language right, or put them better.
 *
 * @param ownWords what the person put in place of the file's words, or null
 * @param wordsHash of the English and the words that were confirmed: when either changes, nobody has confirmed it
 */
@MappedEntity("language_string")
record CheckedString(
        @Id @GeneratedValue @Nullable Long id, String partnership, String language, String messageKey, @Nullable String ownWords, String wordsHash,
        @Nullable String staffId, String staffName, Instant confirmedAt) {}
