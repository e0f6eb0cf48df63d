package org.sayso.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.staff.AuditEntry;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.OwnTheme;
import org.sayso.tagging.OwnThemes;
import org.sayso.web.Refusal;

/** Two plan leads do something with groups at the same moment: each act looks at what is there only when nobody else can change it. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class GroupsOnRealDatabasesTest {
    private static final String PLAN = Grouped.PLAN;
    private static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    private static final Colleague SAM = Colleague.named("Sam T", Role.PLAN_LEAD);
    private static final int WHILE_BOTH_ASK = 1500;
    private static TestSite site;
    private static Campaign campaign;

    @Parameter
    Database database;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        Map<String, Object> settings = new HashMap<>(database.freshProperties());
        settings.put("sayso.themes.first", "1h");
        site = TestSite.start(settings);
        campaign = site.openCampaign();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    private static <T> T the(Class<T> bean) {
        return site.the(bean);
    }

    private static Grouped grouped(int members) {
        return Grouped.of(site, campaign, "none", IntStream.range(0, members).mapToObj(i -> "A vet that we can pay, number " + i).toList());
    }

    private static ThemeGroup group(int members) {
        return grouped(members).group();
    }

    private static ThemeGroup now(ThemeGroup group) {
        return the(ThemeGroupRepository.class).findById(group.id()).orElseThrow();
    }

    /** All stand before the lock at the same moment, and none gets past it. @return what was said to those that were refused */
    private static List<RuntimeException> atOnce(Runnable... acts) {
        LookRepository looks = the(LookRepository.class);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            @SuppressWarnings("unchecked")
            TransactionOperations<Connection> transactions = site.the(TransactionOperations.class);
            List<CompletableFuture<RuntimeException>> asked = transactions.executeWrite(status -> {
                looks.begin("dorset", PLAN, the(Clock.class).instant());
                looks.lock("dorset", PLAN);
                List<CompletableFuture<RuntimeException>> all = Stream.of(acts).map(act -> CompletableFuture.supplyAsync(() -> refused(act), threads)).toList();
                try {
                    Thread.sleep(WHILE_BOTH_ASK);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                assertTrue(all.stream().noneMatch(CompletableFuture::isDone), "one did not wait for the lock");
                return all;
            });
            List<RuntimeException> refused = asked.stream().map(CompletableFuture::join).filter(e -> e != null).toList();
            assertTrue(refused.stream().allMatch(e -> e instanceof Refusal || e instanceof FormProblem), refused.toString());
            return refused;
        }
    }

    private static RuntimeException refused(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static void adopt(Colleague who, ThemeGroup group, String name) {
        the(AdoptGroup.class).adopt(who, group.id(), "none", name, List.of("Vets cost too much"), List.of());
    }

    private static long themes(String name) {
        return the(OwnThemes.class).of(PLAN).stream().map(OwnTheme::name).filter(name::equals).count();
    }

    private static String lastAct(ThemeGroup group) {
        return the(GroupActRepository.class).of(group.id()).getFirst().id();
    }

    @Test
    void twoWhoAdoptOneGroupAtOnceMakeOneTheme() {
        ThemeGroup group = group(5);
        List<RuntimeException> refused = atOnce(() -> adopt(PRIYA, group, "Cheap vets"), () -> adopt(SAM, group, "Vets for all"));
        assertEquals(1, refused.size(), refused.toString());
        assertEquals(1, themes("Cheap vets") + themes("Vets for all"));
        assertEquals(GroupState.ADOPTED, now(group).state());
        assertEquals(1, the(GroupActRepository.class).of(group.id()).size());
    }

    @Test
    void whatIsPutIntoAnotherGroupIsNoThemeAtTheSameMoment() {
        ThemeGroup group = group(5);
        ThemeGroup other = group(5);
        List<RuntimeException> refused = atOnce(() -> adopt(PRIYA, group, "Vets nearby"), () -> the(MergeGroups.class).merge(SAM, group.id(), other.id()));
        assertEquals(1, refused.size(), refused.toString());
        assertEquals(now(group).state() == GroupState.ADOPTED ? 1 : 0, themes("Vets nearby"));
    }

    @Test
    void twoGroupsDoNotGoIntoEachOther() {
        ThemeGroup one = group(5);
        ThemeGroup other = group(5);
        List<RuntimeException> refused = atOnce(() -> the(MergeGroups.class).merge(PRIYA, one.id(), other.id()), () -> the(MergeGroups.class).merge(SAM, other.id(), one.id()));
        assertEquals(1, refused.size(), refused.toString());
        assertTrue(now(one).state().isOpen() || now(other).state().isOpen());
    }

    @Test
    void twoWhoUndoAtOnceUndoOnce() {
        ThemeGroup group = group(5);
        adopt(PRIYA, group, "Vets we can pay");
        String act = lastAct(group);
        assertEquals(List.of(), atOnce(() -> the(UndoGroupAct.class).undo(PRIYA, act), () -> the(UndoGroupAct.class).undo(SAM, act)));
        assertEquals(GroupState.FOUND, now(group).state());
        assertEquals(0, themes("Vets we can pay"));
        List<AuditEntry> written = the(AuditEntryRepository.class).findAll().stream()
                .filter(e -> e.act().equals("theme-group-undone") && e.subject().equals("theme group " + group.id())).toList();
        assertEquals(1, written.size());
        assertEquals(written.getFirst().staffName(), the(GroupActRepository.class).of(group.id()).getFirst().undoneName());
    }

    @Test
    void anOlderNameDoesNotComeBackOverANewerOne() {
        ThemeGroup group = group(5);
        the(NameGroup.class).name(PRIYA, group.id(), "Vets");
        String first = lastAct(group);
        the(NameGroup.class).name(SAM, group.id(), "Vets and pets");
        assertThrows(Refusal.class, () -> the(UndoGroupAct.class).undo(PRIYA, first));
        assertEquals("Vets and pets", now(group).name());
        the(UndoGroupAct.class).undo(SAM, lastAct(group));
        the(UndoGroupAct.class).undo(PRIYA, first);
        assertEquals(null, now(group).name());
    }

    @Test
    void anOlderNameDoesNotComeBackOverThatOfTheTheme() {
        ThemeGroup group = group(5);
        the(NameGroup.class).name(PRIYA, group.id(), "Fish");
        String first = lastAct(group);
        adopt(SAM, group, "Fish tanks");
        assertThrows(Refusal.class, () -> the(UndoGroupAct.class).undo(PRIYA, first));
        assertEquals("Fish tanks", now(group).name());
        the(UndoGroupAct.class).undo(SAM, lastAct(group));
        the(UndoGroupAct.class).undo(PRIYA, first);
        assertEquals(null, now(group).name());
    }

    @Test
    void twoWhoTakeIdeasOutAtOnceDoNotEmptyTheGroup() {
        Grouped grouped = grouped(4);
        List<RuntimeException> refused = atOnce(() -> split(PRIYA, grouped, 0, 1), () -> split(SAM, grouped, 2, 3));
        assertEquals(List.of("theme.split.leave-one"), refused.stream().map(GroupsOnRealDatabasesTest::said).toList());
        assertEquals(2, the(MemberRepository.class).left(List.of(grouped.group().id())));
        assertEquals(1, the(GroupActRepository.class).of(grouped.group().id()).size());
    }

    private static void split(Colleague who, Grouped grouped, int one, int other) {
        the(SplitGroup.class).split(who, grouped.group().id(), UUID.randomUUID().toString(), "Some", List.of(grouped.id(one), grouped.id(other)));
    }

    private static String said(RuntimeException refused) {
        return ((FormProblem) refused).problems().getList().getFirst().message();
    }

    @Test
    void twoGroupsDoNotBecomeThemesOfOneName() {
        ThemeGroup one = group(5);
        ThemeGroup other = group(5);
        List<RuntimeException> refused = atOnce(() -> adopt(PRIYA, one, "Pet shops"), () -> adopt(SAM, other, "pet  shops!"));
        assertEquals(List.of(AdoptGroup.KNOWN), refused.stream().map(GroupsOnRealDatabasesTest::said).toList());
        assertEquals(1, the(OwnThemes.class).of(PLAN).stream().filter(t -> t.slug().startsWith("pet-shops")).count());
    }

    @Test
    void aNameIsFreeAgainWhenItsThemeIsOneNoMore() {
        ThemeGroup one = group(5);
        adopt(PRIYA, one, "Stray cats");
        the(UndoGroupAct.class).undo(PRIYA, lastAct(one));
        ThemeGroup other = group(5);
        adopt(SAM, other, "Stray cats");
        assertEquals(1, themes("Stray cats"));
    }
}
