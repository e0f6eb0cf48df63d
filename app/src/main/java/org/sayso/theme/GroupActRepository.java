package org.sayso.theme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupActRepository extends CrudRepository<GroupAct, String> {
    @Query("SELECT a.* FROM theme_act a JOIN theme_group g ON g.id = a.group_id WHERE g.partnership = :partnership AND a.id = :id")
    Optional<GroupAct> find(String partnership, String id);

    /** The latest first: what was done with the group, and what made it or went into it. */
    @Query("SELECT a.* FROM theme_act a WHERE a.group_id = :groupId OR a.other_id = :groupId ORDER BY a.done_at DESC, a.id")
    List<GroupAct> of(String groupId);

    @Query("UPDATE theme_act SET undone_at = :at, undone_name = :name WHERE id = :id")
    void undo(String id, Instant at, String name);
}
