package org.sayso.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicReplyRepository extends CrudRepository<PublicReply, String> {
    Optional<PublicReply> findByPartnershipAndResponseId(String partnership, String responseId);

    List<PublicReply> findByPartnershipAndResponseIdIn(String partnership, Collection<String> responseIds);

    /** The latest first; without those whose response is held again, or was taken back a moment ago. */
    @Query("SELECT p.* FROM public_reply p JOIN response r ON r.id = p.response_id WHERE p.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " ORDER BY p.written_at DESC, p.response_id LIMIT :most OFFSET :from")
    List<PublicReply> latest(String partnership, int most, long from);

    @Query("SELECT COUNT(*) FROM public_reply p JOIN response r ON r.id = p.response_id WHERE p.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')")
    long countShown(String partnership);

    @Query("DELETE FROM public_reply WHERE response_id IN (SELECT r.id FROM response r WHERE r.id IN (:responseIds) AND r.standing = 'WITHDRAWN')")
    void forgetWithdrawn(Collection<String> responseIds);
}
