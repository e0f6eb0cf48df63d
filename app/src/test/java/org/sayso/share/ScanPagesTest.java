package org.sayso.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Colleague;
import org.sayso.web.Problems;

/** What happens when somebody points a phone at a poster. */
class ScanPagesTest {
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36";
    private final TestSite site = Database.H2.site();
    private Campaign campaign;

    @BeforeEach
    void ask() {
        campaign = site.openCampaign();
    }

    private Visitor.Answer scan(TestSite where, String address, String method, String... headers) {
        var request = HttpRequest.newBuilder(where.address().resolve("/q/" + address)).header("Accept", "text/html").method(method, HttpRequest.BodyPublishers.noBody());
        request.header("User-Agent", PHONE);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return where.visitor().send(request);
    }

    private Visitor.Answer scan(String address) {
        return scan(site, address, "GET");
    }

    private long counted(String linkId) {
        site.the(Scans.class).write();
        return site.the(ScanRepository.class).days(List.of(linkId)).stream().mapToLong(ScanRepository.Day::scans).sum();
    }

    private Campaign changed(Instant opens, Instant ready, Instant closed) {
        Campaign c = site.the(CampaignRepository.class).findById(campaign.id()).orElseThrow();
        return site.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), c.starters(), c.audience(), c.plan(), opens, c.closesAt(), c.resultsBy(), c.wall(), c.cards(), c.saysAreas(), ready, null,
                closed, null, c.createdAt(), c.version()));
    }

    @Test
    void aScanLeadsToTheCampaignAndIsCountedWithoutAnythingAboutWhoScanned() {
        Visitor.Answer answer = scan(campaign.slug());
        assertEquals(302, answer.status());
        assertEquals("/c/" + campaign.slug(), answer.location());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("", answer.header("Set-Cookie"));
        scan(campaign.slug().toUpperCase());
        assertEquals(2, counted(campaign.id()));
    }

    @Test
    void eachPlaceCountsForItself() {
        ShareLink library = site.the(MakeShareLink.class).make(Colleague.named("Test"), campaign, new PlaceForm("Library", null, null), new Problems()).orElseThrow();
        scan(library.address());
        assertEquals(1, counted(library.id()));
        assertEquals(0, counted(campaign.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD,User-Agent,Mozilla/5.0", "GET,Sec-Purpose,prefetch;prerender", "GET,Purpose,prefetch", "GET,X-Moz,prefetch", "GET,X-Purpose,preview",
        "GET,User-Agent,WhatsApp/2.23.20.0", "GET,User-Agent,facebookexternalhit/1.1", "GET,User-Agent,'Mozilla/5.0 (compatible; Googlebot/2.1)'",
        "GET,User-Agent,'Slackbot-LinkExpanding 1.0'", "GET,User-Agent,'Twitterbot/1.0'", "GET,User-Agent,curl/8.5.0"})
    void whoeverOnlyLooksAheadIsLedOnAndNotCounted(String method, String header, String value) {
        Visitor.Answer answer = scan(site, campaign.slug(), method, header, value);
        assertEquals(302, answer.status());
        assertEquals(0, counted(campaign.id()), header + " " + value);
    }

    @Test
    void aClosedCampaignLeadsToItsResultsAndAPlannedOneToItsPage() {
        Instant now = site.the(Clock.class).instant();
        changed(campaign.opensAt(), now, now.minusSeconds(60));
        assertEquals("/c/" + campaign.slug() + "/results", scan(campaign.slug()).location());
        assertEquals(200, site.visitor().get("/c/" + campaign.slug() + "/results").status());
        changed(now.plusSeconds(3600), now, null);
        assertEquals("/c/" + campaign.slug(), scan(campaign.slug()).location());
    }

    @Test
    void aDraftAndNothingAtAllLookTheSame() {
        changed(campaign.opensAt(), null, null);
        Visitor.Answer draft = scan(campaign.slug());
        Visitor.Answer nothing = scan("no-such-address");
        assertEquals(404, draft.status());
        assertEquals(404, nothing.status());
        assertTrue(draft.page().text().contains("There is nothing here right now"));
        assertEquals(nothing.page().selectFirst("main").html(), draft.page().selectFirst("main").html());
        assertEquals(0, counted(campaign.id()));
    }

    @Test
    void aPrintedAddressComesBeforeTheOwnOneOfALaterCampaign() {
        ShareLink library = site.the(MakeShareLink.class).make(Colleague.named("Test"), campaign, new PlaceForm("Library", null, null), new Problems()).orElseThrow();
        Campaign later = site.openCampaign();
        site.the(CampaignRepository.class).update(new Campaign(
                later.id(), later.partnership(), library.address(), later.title(), later.question(), null, null, later.audience(), later.plan(), later.opensAt(), null, null, false, false, false,
                later.readyAt(), null, null, null, later.createdAt(), later.version()));
        assertEquals("/c/" + campaign.slug(), scan(library.address()).location());
    }

    @Test
    void whenNothingCanBeCountedEverybodyIsStillLedOnAndLaterItIs() {
        try (TestSite alone = TestSite.start(Database.H2.freshProperties())) {
            Campaign there = alone.openCampaign();
            JdbcOperations jdbc = alone.the(JdbcOperations.class);
            jdbc.execute(connection -> connection.createStatement().execute("ALTER TABLE share_scan RENAME TO share_scan_away"));
            assertEquals(302, scan(alone, there.slug(), "GET").status());
            alone.the(Scans.class).write();
            assertEquals(302, scan(alone, there.slug(), "GET").status());
            jdbc.execute(connection -> connection.createStatement().execute("ALTER TABLE share_scan_away RENAME TO share_scan"));
            alone.the(Scans.class).write();
            assertEquals(2, alone.the(ScanRepository.class).days(List.of(there.id())).stream().mapToLong(ScanRepository.Day::scans).sum());
        }
    }

    @Test
    void nothingThatCouldNameAPhoneIsInTheTables() {
        String secret = "phone-" + UUID.randomUUID();
        scan(site, campaign.slug(), "GET", "User-Agent", "Mozilla/5.0 " + secret, "X-Forwarded-For", "203.0.113.77");
        assertEquals(1, counted(campaign.id()));
        String rows = site.the(JdbcOperations.class).execute(connection -> {
            StringBuilder all = new StringBuilder();
            for (String table : List.of("share_link", "share_scan")) {
                try (var found = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
                    while (found.next()) {
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            all.append(found.getString(i)).append(' ');
                        }
                    }
                }
            }
            return all.toString();
        });
        assertFalse(rows.contains(secret) || rows.contains("203.0.113.77"));
    }
}
