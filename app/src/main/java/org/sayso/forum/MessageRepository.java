package org.sayso.forum;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRepository extends CrudRepository<Message, String> {
    Optional<Message> findByPartnershipAndId(String partnership, String id);

    List<Message> findByPartnershipAndForumIdOrderBySentAtDesc(String partnership, String forumId);
}
