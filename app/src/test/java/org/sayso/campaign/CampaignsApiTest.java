package org.sayso.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;

class CampaignsApiTest {
    private final TestSite site = Database.H2.site();

    private JsonNode list(String query) throws Exception {
        var answer = site.visitor().json("GET", "/api/v1/campaigns" + query, null, null);
        assertEquals(200, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/json"));
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void itNamesWhatAnybodyMaySee() throws Exception {
        Campaign open = site.openCampaign();
        Campaign theirs = site.campaignOf("poole");
        JsonNode list = list("?size=100");
        JsonNode mine = StreamSupport.stream(list.get("items").spliterator(), false).filter(i -> i.get("slug").asText().equals(open.slug())).findFirst().orElseThrow();
        assertEquals("open", mine.get("state").asText());
        assertEquals(open.question(), mine.get("question").asText());
        assertEquals(open.opensAt().getEpochSecond(), OffsetDateTime.parse(mine.get("opens").asText()).toEpochSecond());
        assertFalse(list.toString().contains(theirs.slug()));
        assertEquals(list.get("total").asInt(), list.get("items").size());
    }

    @Test
    void itComesByPages() throws Exception {
        site.openCampaign();
        site.openCampaign();
        JsonNode second = list("?page=2&size=1");
        assertEquals(2, second.get("page").asInt());
        assertEquals(1, second.get("size").asInt());
        assertEquals(1, second.get("items").size());
        JsonNode beyond = list("?page=9999");
        assertEquals(50, beyond.get("size").asInt());
        assertEquals(0, beyond.get("items").size());
        assertEquals(100, list("?size=1000").get("size").asInt());
    }

    @Test
    void aPageThatIsNoNumberIsAProblem() throws Exception {
        var answer = site.visitor().json("GET", "/api/v1/campaigns?page=x", null, null);
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type").replaceAll(";.*", ""));
    }
}
