package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeaderRepository extends CrudRepository<Leader, String> {
    /** Somebody who can answer. */
    @Introspected
    record Owner(String id, String displayName, String email) {}

    String CAN_ANSWER = "SELECT DISTINCT m.id, m.display_name, m.email FROM staff_member m JOIN staff_role r ON r.staff_id = m.id WHERE m.partnership = :partnership AND m.state = 'active' AND r.role IN (:roles)"
            + " ORDER BY m.display_name, m.id";

    Optional<Leader> findByPartnershipAndId(String partnership, String id);

    Optional<Leader> findByPartnershipAndSlug(String partnership, String slug);

    List<Leader> findByPartnershipOrderByPlaceAscAndTitleAsc(String partnership);

    /** Active staff with one of these roles. */
    @Query(CAN_ANSWER)
    List<Owner> staff(String partnership, Collection<String> roles);
}
