package org.sayso.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class ImportOnRealDatabasesTest {
    private static final String HEADER = "external_id,text,who,age_band,area\n";
    @Parameter
    Database database;
    private Campaign campaign;

    private TestSite site() {
        return database.site();
    }

    private Visitor.Answer send(String token, byte[] body) {
        campaign = campaign == null ? site().openCampaign() : campaign;
        HttpRequest.Builder request = HttpRequest.newBuilder(site().address().resolve("/api/v1/campaigns/" + campaign.slug() + "/import"))
                .header("Content-Type", "text/csv").header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return site().visitor().send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private JsonNode in(String csv) throws Exception {
        Visitor.Answer answer = send(site().token(Role.PLAN_LEAD), csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, answer.status(), answer.body());
        return new ObjectMapper().readTree(answer.body());
    }

    private static String counts(JsonNode result) {
        List<String> lines = StreamSupport.stream(result.get("rejected").spliterator(), false).map(r -> r.get("line").asText()).toList();
        return result.get("accepted").asInt() + " " + result.get("duplicates").asInt() + " " + lines;
    }

    private String refused(byte[] csv) throws Exception {
        Visitor.Answer answer = send(site().token(Role.ADMIN), csv);
        assertEquals(400, answer.status(), answer.body());
        JsonNode error = new ObjectMapper().readTree(answer.body()).get("errors").get(0);
        return error.get("field").asText() + ": " + error.get("message").asText();
    }

    private List<Response> kept() {
        return site().the(ResponseRepository.class).queue("dorset", "HELD", 1_000_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).toList();
    }

    @Test
    void rowsArriveHeldAndTheSameFileBringsNothingTwice() throws Exception {
        String csv = HEADER + "A-1,\"Two\nlines, \"\"quoted\"\"\",parent,adult,chesil\nA-2,Short,,,\n,No id,child,under_11,\n,No id,,,\n";
        assertEquals("4 0 []", counts(in(csv)));
        assertEquals("0 4 []", counts(in(csv)));
        Response first = kept().stream().filter(r -> "A-1".equals(r.externalId())).findFirst().orElseThrow();
        assertEquals("Two\nlines, \"quoted\"", first.words());
        assertEquals("parent adult chesil import", String.join(" ", first.who(), first.ageBand(), first.area(), first.channel()));
        assertEquals(4, kept().size());
        assertTrue(kept().stream().noneMatch(Response::mayQuote));
    }

    @Test
    void whatIsTakenBackDoesNotComeBackWithTheFile() throws Exception {
        in(HEADER + "B-1,Words,,,\n");
        site().the(TakeBack.class).takeBack(kept().getFirst().id());
        assertEquals("0 1 []", counts(in(HEADER + "B-1,Words,,,\n")));
        assertEquals(0, kept().size());
    }

    @Test
    void aRowThatCanNotBeKeptIsNamedByTheLineItBeginsOn() throws Exception {
        JsonNode result = in(HEADER
                + "C-1,\"Over\ntwo lines\",,,\n"      // lines 2 and 3
                + "C-2,,parent,adult,chesil\n"         // line 4: empty
                + "\n"
                + "C-3,Fine,alien,,\n"                 // line 6
                + "C-4,Fine,,12,\n"
                + "C-5,Fine,,,southsea\n"
                + "C-6,Fine\n"
                + "C-7,Fine,,,,more\n"
                + "C-8," + "x".repeat(2001) + ",,,\n"
                + "C-1,Other words,,,\n"
                + "c-1,\"Over\ntwo lines\",,,\n"       // lines 13 and 14: the same once more
                + "C-9,Fine,Young Person,17-18,Chesil\n");
        assertEquals("2 1 [4, 6, 7, 8, 9, 10, 11, 12]", counts(result));
        assertTrue(result.get("rejected").get(0).get("reason").asText().contains("empty"));
        assertTrue(kept().stream().anyMatch(r -> "young_person".equals(r.who()) && "17_18".equals(r.ageBand()) && "chesil".equals(r.area())));
    }

    @Test
    void theSameIdWithOtherWordsChangesNothing() throws Exception {
        in(HEADER + "D-1,First words,,,\n");
        JsonNode again = in(HEADER + "D-1,Other words,,,\nD-2,New,,,\n");
        assertEquals("1 0 [2]", counts(again));
        assertEquals(List.of("First words", "New"), kept().stream().map(Response::words).sorted().toList());
    }

    @Test
    void anIdThatIsTakenByAnotherResponseIsRejectedAloneAndTheOthersComeIn() throws Exception {
        campaign = site().openCampaign();
        site().the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent("Other channel", null, null, null, false, "k", "demo", "E-2", null));
        assertEquals("2 0 [3]", counts(in(HEADER + "E-1,One,,,\nE-2,Two,,,\nE-3,Three,,,\n")));
    }

    @Test
    void aBrokenFileIsRefusedAsAWholeInClearWords() throws Exception {
        assertTrue(refused(new byte[0]).startsWith("line 1: The file is empty"));
        assertTrue(refused("text\nhello\n".getBytes()).contains("The column external_id is missing"));
        assertTrue(refused("external_id,text,who,age_band\n".getBytes()).contains("The column area is missing"));
        assertTrue(refused((HEADER.replace(',', ';') + "1;a;;;\n").getBytes()).contains("commas"));
        assertTrue(refused((HEADER.strip() + ",name\n").getBytes()).contains("There are 6 columns"));
        assertEquals("line 3: A quote that opens in this row is never closed.", refused((HEADER + "1,ok,,,\n2,\"never closed,,,\n3,x,,,\n").getBytes()));
        assertTrue(refused((HEADER + "1,\"a\"b,,,\n").getBytes()).startsWith("line 2: "));
        assertTrue(refused((HEADER + "1,caf\u00e9,,,\n").getBytes(StandardCharsets.ISO_8859_1)).contains("UTF-8"));
        assertEquals(0, kept().size());
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndAnotherOrderAreFine() throws Exception {
        assertEquals("1 0 []", counts(in("\uFEFFtext,area,age_band,who,external_id\r\nHello,chesil,adult,carer,F-1\r\n")));
        assertEquals("carer", kept().getFirst().who());
        assertEquals("0 0 []", counts(in(HEADER)));
    }

    @Test
    void manyRowsComeInByBatches() throws Exception {
        String rows = IntStream.range(0, 1_200).mapToObj(i -> "G-" + i + ",Idea number " + i + ",,,\n").collect(Collectors.joining());
        assertEquals("1200 0 []", counts(in(HEADER + rows)));
        assertEquals("1 1200 []", counts(in(HEADER + rows + "G-new,One more,,,\n")));
    }

    @Test
    void theSameFileThreeTimesAtOnceComesInOnce() throws Exception {
        campaign = site().openCampaign();
        String token = site().token(Role.PLAN_LEAD);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 600; i++) {
            csv.append("at-once-").append(i).append(",Idea ").append(i).append(",,,\n");
        }
        byte[] body = csv.toString().getBytes(StandardCharsets.UTF_8);
        int accepted = 0;
        try (var senders = java.util.concurrent.Executors.newFixedThreadPool(3)) {
            for (var sent : senders.invokeAll(java.util.Collections.<java.util.concurrent.Callable<Visitor.Answer>>nCopies(3, () -> send(token, body)))) {
                assertEquals(200, sent.get().status(), sent.get().body());
                accepted += new ObjectMapper().readTree(sent.get().body()).get("accepted").asInt();
            }
        }
        assertEquals(600, accepted);
    }

    @Test
    void tooManyRowsOrBytesAreRefusedBeforeAnythingIsKept() {
        String row = "x,y,,,\n";
        assertEquals(413, send(site().token(Role.MODERATOR), (HEADER + row.repeat(20_001)).getBytes()).status());
        assertEquals(413, send(site().token(Role.MODERATOR), (HEADER + "a," + "x".repeat(10 * 1024 * 1024) + ",,,\n").getBytes()).status());
        assertEquals(0, kept().size());
    }

    @Test
    void onlyStaffWithThatRoleMayBringIn() {
        byte[] csv = (HEADER + "H-1,x,,,\n").getBytes();
        assertEquals(401, send(null, csv).status());
        assertEquals(401, send("no-such-token", csv).status());
        assertEquals(403, send(site().token(Role.BOARD_VIEWER, Role.SAFEGUARDING_LEAD), csv).status());
        campaign = site().campaignOf("poole");
        assertEquals(404, send(site().token(Role.PLAN_LEAD), csv).status());
    }
}
