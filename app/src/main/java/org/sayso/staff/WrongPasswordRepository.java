package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WrongPasswordRepository extends CrudRepository<WrongPassword, String> {
    /** One row when nobody counted another wrong password in between. */
    @Query("UPDATE staff_wrong_password SET wrong_count = :count, wait_until = :waitUntil, kept_until = :keptUntil"
            + " WHERE key_hash = :keyHash AND wrong_count = :before AND kept_until = :keptBefore")
    long count(String keyHash, int before, Instant keptBefore, int count, @Nullable Instant waitUntil, Instant keptUntil);

    @Query("SELECT key_hash FROM staff_wrong_password WHERE kept_until < :now ORDER BY kept_until LIMIT 100")
    List<String> old(Instant now);

    /** One at a time by its key: a delete by age would lock what others are counting. */
    @Query("DELETE FROM staff_wrong_password WHERE key_hash = :keyHash AND kept_until < :now")
    void forgetOld(String keyHash, Instant now);
}
