package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckedStringRepository extends GenericRepository<CheckedString, Long> {
    @Query("SELECT * FROM language_string WHERE partnership = :partnership ORDER BY language, message_key")
    List<CheckedString> of(String partnership);

    @Query("INSERT INTO language_string (partnership, language, message_key, own_words, words_hash, staff_id, staff_name, confirmed_at)"
            + " VALUES (:partnership, :language, :messageKey, :ownWords, :wordsHash, :staffId, :staffName, :at) ON DUPLICATE KEY UPDATE"
            + " own_words = VALUES(own_words), words_hash = VALUES(words_hash), staff_id = VALUES(staff_id), staff_name = VALUES(staff_name), confirmed_at = VALUES(confirmed_at)")
    void keep(
            String partnership, String language, String messageKey, @Nullable String ownWords, String wordsHash, @Nullable String staffId, String staffName,
            Instant at);

    @Query("DELETE FROM language_string WHERE partnership = :partnership AND language = :language AND message_key = :messageKey")
    int forget(String partnership, String language, String messageKey);
}
