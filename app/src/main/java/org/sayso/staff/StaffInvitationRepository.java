package org.sayso.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffInvitationRepository extends CrudRepository<StaffInvitation, String> {
    @Query("SELECT * FROM staff_invitation WHERE token_hash = :tokenHash AND partnership = :partnership AND spent_at IS NULL AND expires_at > :now")
    Optional<StaffInvitation> findOpen(String tokenHash, String partnership, Instant now);

    /** One row when this call is the one that spends it. */
    @Query("UPDATE staff_invitation SET spent_at = :now WHERE token_hash = :tokenHash AND spent_at IS NULL AND expires_at > :now")
    long spend(String tokenHash, Instant now);

    @Query("UPDATE staff_invitation SET spent_at = :now WHERE partnership = :partnership AND staff_id = :staffId AND spent_at IS NULL")
    void spendAllOf(String partnership, String staffId, Instant now);

    @Query("UPDATE staff_invitation SET spent_at = :now WHERE partnership = :partnership AND staff_id IS NULL AND spent_at IS NULL")
    void spendSetUp(String partnership, Instant now);
}
