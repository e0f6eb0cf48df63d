package org.sayso.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.web.Problems;

class LinksOnRealDatabasesTest extends OnEveryDatabase {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private ShareLink made(String place) {
        return site.the(MakeShareLink.class).make(PRIYA, campaign, new PlaceForm(place, null, null), new Problems()).orElseThrow();
    }

    private List<ShareLink> there() {
        return site.the(ShareLinks.class).of(campaign);
    }

    @Test
    void aPlaceHasAShortAddressOfItsOwn() {
        ShareLink library = made("Library");
        ShareLink gate = made("School gate");
        assertTrue(library.address().matches("[a-z][0-9][a-z][0-9]"), library.address());
        assertFalse(library.address().equals(gate.address()));
        assertEquals(List.of("own", "Library", "School gate"), there().stream().map(l -> l.place() == null ? "own" : l.place()).toList());
    }

    @Test
    void theSameFormMakesOnePlaceHoweverManySendIt() throws Exception {
        PlaceForm form = new PlaceForm("Bus stop", UUID.randomUUID().toString(), null);
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            Callable<Optional<ShareLink>> send = () -> site.the(MakeShareLink.class).make(PRIYA, campaign, form, new Problems());
            for (Future<Optional<ShareLink>> sent : many.invokeAll(IntStream.range(0, 6).mapToObj(i -> send).toList())) {
                assertEquals(form.key(), sent.get().orElseThrow().id());
            }
        }
        assertEquals(2, there().size());
    }

    @Test
    void twoPlacesOfACampaignHaveTwoNames() {
        made("Library");
        Problems problems = new Problems();
        assertTrue(site.the(MakeShareLink.class).make(SAM, campaign, new PlaceForm(" library ", null, null), problems).isEmpty());
        assertEquals("share.place.taken", problems.at("place").orElseThrow());
    }

    @Test
    void ofTwoWhoGiveTheSameNameAtOnceOnlyOneDoes() throws Exception {
        List<ShareLink> links = List.of(made("One"), made("Two"), made("Three"));
        try (ExecutorService many = Executors.newFixedThreadPool(3)) {
            many.invokeAll(links.stream().<Callable<Void>>map(link -> () -> {
                site.the(RenamePlace.class).rename(PRIYA, campaign, link, new PlaceForm("Library", null, PlaceForm.of(link).version()), new Problems());
                return null;
            }).toList()).forEach(LinksOnRealDatabasesTest::mustBeDone);
        }
        assertEquals(1, there().stream().filter(link -> "Library".equals(link.place())).count());
    }

    private static void mustBeDone(Future<?> done) {
        try {
            done.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoeverIsOvertakenIsToldTheOtherName() {
        ShareLink link = made("Libary");
        RenamePlace renaming = site.the(RenamePlace.class);
        PlaceForm mine = PlaceForm.of(link);
        renaming.rename(SAM, campaign, link, new PlaceForm("Library", null, mine.version()), new Problems());
        Problems problems = new Problems();
        renaming.rename(PRIYA, campaign, site.the(ShareLinks.class).find(campaign, link.id()), new PlaceForm("The library", null, mine.version()), problems);
        assertEquals("share.place.renamed", problems.at("place").orElseThrow());
        Problems inTheSameMoment = new Problems();
        renaming.rename(PRIYA, campaign, link, new PlaceForm("The library", null, mine.version()), inTheSameMoment);
        assertEquals("Library", inTheSameMoment.getList().getFirst().detail());
        assertEquals("Library", site.the(ShareLinks.class).find(campaign, link.id()).place());
        assertEquals(link.address(), site.the(ShareLinks.class).find(campaign, link.id()).address(), "what is printed stays");
    }

    @Test
    void aRetiredPlaceStillLeadsOnAndCanBeTakenUpAgain() {
        ShareLink link = made("Old shop");
        RetirePlace retiring = site.the(RetirePlace.class);
        retiring.retire(PRIYA, campaign, link.id());
        retiring.retire(SAM, campaign, link.id());
        assertTrue(site.the(ShareLinks.class).find(campaign, link.id()).retiredAt() != null);
        assertEquals("/c/" + campaign.slug(), site.the(ShareLinks.class).lead(link.address()).orElseThrow().path());
        retiring.takeUp(PRIYA, campaign, link.id());
        assertNull(site.the(ShareLinks.class).find(campaign, link.id()).retiredAt());
    }

    @Test
    void anotherPartnershipsLinkIsNotThere() {
        Campaign theirs = site.campaignOf("poole");
        ShareLink link = site.the(ShareLinkRepository.class).save(new ShareLink(
                UUID.randomUUID().toString(), "poole", theirs.id(), "x" + theirs.slug().substring(5, 9), "Quay", site.the(Clock.class).instant(), null, null));
        assertTrue(site.the(ShareLinks.class).lead(link.address()).isEmpty());
        assertTrue(site.the(ShareLinks.class).lead(theirs.slug()).isEmpty());
        assertTrue(site.the(ShareLinks.class).place(theirs, link.id()).isEmpty());
        assertTrue(site.the(ShareLinks.class).place(campaign, link.id()).isEmpty());
    }

    @Test
    void scansAddUpByLinkAndDay() {
        ShareLink link = made("Pier");
        ScanRepository scans = site.the(ScanRepository.class);
        scans.add(link.id(), MONDAY, 3);
        scans.add(link.id(), MONDAY, 4);
        scans.add(link.id(), MONDAY.plusDays(1), 1);
        scans.add(campaign.id(), MONDAY, 9);
        assertEquals(List.of(1L, 7L), scans.days(List.of(link.id())).stream().map(ScanRepository.Day::scans).toList());
        assertEquals(17, scans.days(List.of(link.id(), campaign.id())).stream().mapToLong(ScanRepository.Day::scans).sum());
    }

    @Test
    void noScanIsLostWhenManyScanAtOnce() throws Exception {
        ShareLink link = made("Festival");
        Scans scans = site.the(Scans.class);
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            many.invokeAll(IntStream.range(0, 8).<Callable<Void>>mapToObj(i -> () -> {
                for (int n = 0; n < 250; n++) {
                    scans.count(link.id());
                    if (n % 50 == 0) {
                        scans.write();
                    }
                }
                return null;
            }).toList());
        }
        scans.write();
        assertEquals(2000, site.the(ScanRepository.class).days(List.of(link.id())).stream().mapToLong(ScanRepository.Day::scans).sum());
    }
}
