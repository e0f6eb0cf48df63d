package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.web.Refusal;

/** What must hold when several people act at the same moment; on a site of its own, because the last admin matters here. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class StaffOnRealDatabasesTest {
    private static final Map<Database, TestSite> SITES = new EnumMap<>(Database.class);
    private static final Colleague SOMEBODY = Colleague.named("Test", Role.ADMIN);
    private static final String GOOD = "otter lamp seven blue";

    @Parameter
    Database database;

    private TestSite site;
    private StaffMemberRepository members;

    @BeforeEach
    void start() {
        site = SITES.computeIfAbsent(database, d -> TestSite.start(d.freshProperties()));
        members = site.the(StaffMemberRepository.class);
        members.findByPartnershipOrderByDisplayName("dorset").forEach(m -> members.clearRoles(m.id()));
    }

    private StaffMember member(String partnership, Role... roles) {
        String id = UUID.randomUUID().toString();
        StaffMember made = members.save(new StaffMember(
                id, partnership, id + "@dorset.example.org", "Sam", "x", StaffMember.ACTIVE, site.the(Clock.class).instant(), null));
        List.of(roles).forEach(role -> members.addRole(id, role.name()));
        return made;
    }

    private InviteStaffMember.Invited invited() {
        return site.the(InviteStaffMember.class).invite(SOMEBODY, org.sayso.web.FormKey.fresh(), "Robin", UUID.randomUUID() + "@dorset.example.org", Set.of(Role.MODERATOR)).orElseThrow();
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (var pool = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<T>> together = acts.stream().map(act -> (Callable<T>) () -> {
                start.await();
                return act.call();
            }).toList();
            return pool.invokeAll(together).stream().map(f -> f.resultNow()).toList();
        }
    }

    private boolean goesThrough(Runnable act) {
        try {
            act.run();
            return true;
        } catch (LastAdmin.Stays e) {
            return false;
        }
    }

    @Test
    void twoAdminsWhoDemoteEachOtherAtOnceLeaveOne() throws Exception {
        for (int i = 0; i < 5; i++) {
            start();
            StaffMember one = member("dorset", Role.ADMIN);
            StaffMember other = member("dorset", Role.ADMIN);
            ChangeStaffMember act = site.the(ChangeStaffMember.class);
            List<Boolean> done = atOnce(List.of(
                    () -> goesThrough(() -> act.change(SOMEBODY, one.id(), "Sam", Set.of(Role.MODERATOR))),
                    () -> goesThrough(() -> act.change(SOMEBODY, other.id(), "Sam", Set.of(Role.MODERATOR)))));
            assertEquals(1, done.stream().filter(d -> d).count());
            assertEquals(1, members.countActiveWithRole("dorset", "ADMIN"));
        }
    }

    @Test
    void twoAdminsWhoCloseEachOthersAccountsAtOnceLeaveOne() throws Exception {
        StaffMember one = member("dorset", Role.ADMIN);
        StaffMember other = member("dorset", Role.ADMIN);
        DisableStaffMember act = site.the(DisableStaffMember.class);
        List<Boolean> done = atOnce(List.of(
                () -> goesThrough(() -> act.disable(SOMEBODY, one.id())), () -> goesThrough(() -> act.disable(SOMEBODY, other.id()))));
        assertEquals(1, done.stream().filter(d -> d).count());
        assertEquals(1, members.countActiveWithRole("dorset", "ADMIN"));
    }

    @Test
    void theLastActiveAdminStaysWhoeverElseThereIs() {
        StaffMember admin = member("dorset", Role.ADMIN);
        member("dorset", Role.MODERATOR);
        member("poole", Role.ADMIN);
        StaffMember closed = member("dorset", Role.ADMIN);
        site.the(DisableStaffMember.class).disable(SOMEBODY, closed.id());
        assertThrows(LastAdmin.Stays.class, () -> site.the(DisableStaffMember.class).disable(SOMEBODY, admin.id()));
        assertThrows(LastAdmin.Stays.class, () -> site.the(ChangeStaffMember.class).change(SOMEBODY, admin.id(), "Sam", Set.of(Role.MODERATOR)));
        assertTrue(members.findById(admin.id()).orElseThrow().isActive());
        assertEquals(List.of("ADMIN"), members.roles(admin.id()));
    }

    @Test
    void anInvitationUsedTwiceAtOnceWorksOnce() throws Exception {
        String token = invited().token();
        AcceptInvitation act = site.the(AcceptInvitation.class);
        List<Optional<StaffMember>> came = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Optional<StaffMember>>) () -> act.accept(token, GOOD + i)).toList());
        assertEquals(1, came.stream().filter(Optional::isPresent).count());
        assertTrue(act.accept(token, GOOD).isEmpty());
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var before = invited();
        var now = site.the(RenewInvitation.class).renew(SOMEBODY, before.member().id());
        assertTrue(site.the(AcceptInvitation.class).accept(before.token(), GOOD).isEmpty());
        assertEquals(before.member().id(), site.the(AcceptInvitation.class).accept(now.token(), GOOD).orElseThrow().id());
    }

    @Test
    void aClosedAccountsLinkDoesNotWork() {
        var invited = invited();
        site.the(DisableStaffMember.class).disable(SOMEBODY, invited.member().id());
        assertTrue(site.the(AcceptInvitation.class).accept(invited.token(), GOOD).isEmpty());
        site.the(EnableStaffMember.class).enable(SOMEBODY, invited.member().id());
        assertEquals(StaffMember.INVITED, members.findById(invited.member().id()).orElseThrow().state());
        assertTrue(site.the(AcceptInvitation.class).accept(invited.token(), GOOD).isEmpty());
    }

    @Test
    void thePersonWhoIsInvitedTwiceAtOnceHasOneAccount() throws Exception {
        String email = UUID.randomUUID() + "@dorset.example.org";
        InviteStaffMember act = site.the(InviteStaffMember.class);
        List<Boolean> made = atOnce(IntStream.range(0, 4)
                .mapToObj(i -> (Callable<Boolean>) () -> act.invite(SOMEBODY, org.sayso.web.FormKey.fresh(), "Robin", email, Set.of(Role.MODERATOR)).isPresent()).toList());
        assertEquals(1, made.stream().filter(m -> m).count());
    }

    @Test
    void wrongPasswordsAtOnceAreAllCounted() throws Exception {
        var invited = invited();
        site.the(AcceptInvitation.class).accept(invited.token(), GOOD);
        SignIn signIn = site.the(SignIn.class);
        String here = UUID.randomUUID().toString();
        atOnce(IntStream.range(0, 12).mapToObj(i -> (Callable<SignIn.Outcome>) () -> signIn.attempt(invited.member().email(), "wrong " + i, here)).toList());
        assertTrue(signIn.attempt(invited.member().email(), GOOD, here).waitSeconds() > 0);
        assertTrue(signIn.attempt(invited.member().email(), GOOD, "elsewhere").member().isPresent());
    }

    @Test
    void anotherPartnershipsStaffAndTokensAreNotFound() {
        StaffMember theirs = member("poole", Role.MODERATOR);
        member("dorset", Role.ADMIN);
        assertThrows(Refusal.class, () -> site.the(StaffList.class).member(theirs.id()));
        assertThrows(Refusal.class, () -> site.the(DisableStaffMember.class).disable(SOMEBODY, theirs.id()));
        assertThrows(Refusal.class, () -> site.the(EnableStaffMember.class).enable(SOMEBODY, theirs.id()));
        assertThrows(Refusal.class, () -> site.the(RenewInvitation.class).renew(SOMEBODY, theirs.id()));
        assertThrows(Refusal.class, () -> site.the(ChangeStaffMember.class).change(SOMEBODY, theirs.id(), "Sam", Set.of(Role.ADMIN)));
        assertFalse(site.the(StaffList.class).rows().stream().anyMatch(row -> row.id().equals(theirs.id())));
        ApiToken token = site.the(ApiTokenRepository.class).save(new ApiToken(
                UUID.randomUUID().toString(), "poole", "theirs", UUID.randomUUID().toString(), "ADMIN", null, site.the(Clock.class).instant(), null, null, null));
        assertThrows(Refusal.class, () -> site.the(RevokeToken.class).revoke(SOMEBODY, token.id()));
    }
}
