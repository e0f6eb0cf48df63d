package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface StaffMemberRepository extends CrudRepository<StaffMember, String> {
    Optional<StaffMember> findByPartnershipAndEmail(String partnership, String email);

    Optional<StaffMember> findByPartnershipAndId(String partnership, String id);

    List<StaffMember> findByPartnershipOrderByDisplayName(String partnership);

    long countByPartnership(String partnership);

    @Query("SELECT role FROM staff_role WHERE staff_id = :staffId ORDER BY role")
    List<String> roles(String staffId);

    @Query("INSERT INTO staff_role (staff_id, role) VALUES (:staffId, :role)")
    void addRole(String staffId, String role);

    @Query("DELETE FROM staff_role WHERE staff_id = :staffId")
    void clearRoles(String staffId);

    /** Locks the list of staff until the end of the transaction. */
    @Query("SELECT id FROM staff_member WHERE partnership = :partnership ORDER BY id FOR UPDATE")
    List<String> lockAll(String partnership);

    @Query("UPDATE staff_member SET last_seen_on = :day WHERE id = :id AND (last_seen_on IS NULL OR last_seen_on < :day)")
    void seenOn(String id, LocalDate day);

    @Query("SELECT id, last_seen_on FROM staff_member WHERE partnership = :partnership AND last_seen_on IS NOT NULL")
    List<LastSeen> lastSeen(String partnership);

    @Introspected
    record LastSeen(String id, LocalDate lastSeenOn) {}

    /** How many can still sign in with that role: the last admin must stay. */
    @Query("SELECT COUNT(*) FROM staff_member m JOIN staff_role r ON r.staff_id = m.id WHERE m.partnership = :partnership AND m.state = 'active' AND r.role = :role")
    long countActiveWithRole(String partnership, String role);
}
