package org.sayso.theme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ThemeGroupRepository extends CrudRepository<ThemeGroup, String> {
    Optional<ThemeGroup> findByPartnershipAndId(String partnership, String id);

    @Query("SELECT * FROM theme_group WHERE partnership = :partnership AND plan = :plan AND state <> 'UNDONE' ORDER BY number")
    List<ThemeGroup> of(String partnership, String plan);

    @Query("SELECT COALESCE(MAX(number), 0) FROM theme_group WHERE partnership = :partnership AND plan = :plan")
    int lastNumber(String partnership, String plan);

    /** Groups with which a person did something, however long ago. */
    @Query("SELECT DISTINCT g.id FROM theme_group g JOIN theme_act a ON a.group_id = g.id OR a.other_id = g.id WHERE g.partnership = :partnership AND g.plan = :plan")
    List<String> touched(String partnership, String plan);

    void deleteByIdIn(Collection<String> ids);
}
