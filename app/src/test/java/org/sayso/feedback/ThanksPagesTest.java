package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.web.SiteKey;

class ThanksPagesTest {
    private final TestSite site = Database.H2.site();
    private final Visitor visitor = site.visitor();
    private final Campaign campaign = site.openCampaign();
    private final String base = "/c/" + campaign.slug();

    private Response only() {
        return site.the(ResponseRepository.class).queue("dorset", "HELD", 100_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).findFirst().orElseThrow();
    }

    private String cell(String sql, String... parameters) {
        return site.the(JdbcOperations.class).execute(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setString(i + 1, parameters[i]);
                }
                var result = statement.executeQuery();
                return result.next() ? result.getString(1) : null;
            }
        });
    }

    private void asked(String kind, String options) {
        int position = site.the(QuestionRepository.class).findByCampaignIdOrderByPosition(campaign.id()).size() + 1;
        site.the(QuestionRepository.class).save(new Question(UUID.randomUUID().toString(), campaign.id(), position, kind, "A " + kind + " question", options, "Low", "High"));
    }

    @Test
    void thePageShowsTheSameCodeAgainAndSendsNothing() {
        String thanks = Forms.sent(visitor, campaign, "One");
        Document page = visitor.get(thanks).page();
        assertEquals(page.selectFirst("#code").text(), visitor.get(thanks).page().selectFirst("#code").text());
        assertEquals(1, site.the(ResponseRepository.class).countHeard(campaign.id()));
        assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
        assertEquals("no-store", visitor.get(thanks).header("Cache-Control"));
        assertFalse(thanks.contains(page.selectFirst("#code").text().split(" ")[0]));
        assertTrue(page.selectFirst(".help-note").text().contains("0800 1111"));
        assertEquals(4, page.select(".timeline li").size());
    }

    @Test
    void afterAnHourTheCodeIsTypedIn() {
        String key = UUID.randomUUID().toString();
        site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent("x", null, null, null, false, key, "web", null, null));
        String purpose = "receipt:" + campaign.id();
        assertEquals(200, visitor.get(base + "/thanks?r=" + Forms.token(site, purpose, key, Duration.ofMinutes(59))).status());
        for (String page : List.of("/thanks", "/more", "/about-you")) {
            String late = visitor.get(base + page + "?r=" + Forms.token(site, purpose, key, Duration.ofMinutes(61))).mustRedirect().location();
            assertTrue(late.startsWith("/i"), late);
            assertTrue(visitor.get(base + page + "?r=made-up").mustRedirect().location().startsWith("/i"));
            assertTrue(visitor.get(base + page).mustRedirect().location().startsWith("/i"));
        }
        String late = Forms.token(site, purpose, key, Duration.ofMinutes(61));
        assertTrue(visitor.post(base + "/about-you", Map.of("r", late, "who", "child")).mustRedirect().location().startsWith("/i"));
        assertEquals(null, only().who());
    }

    @Test
    void aReceiptOfAnotherCampaignOpensNothing() {
        String receipt = Forms.receipt(Forms.sent(visitor, campaign, "Mine"));
        assertTrue(visitor.get("/c/" + site.openCampaign().slug() + "/thanks?r=" + receipt).mustRedirect().location().startsWith("/i"));
    }

    @Test
    void whatWasTakenBackHasNoThanksPage() {
        String thanks = Forms.sent(visitor, campaign, "Gone soon");
        site.the(TakeBack.class).takeBack(only().id());
        assertTrue(visitor.get(thanks).mustRedirect().location().startsWith("/i"));
    }

    @Test
    void aboutYouGoesWithTheResponseAndEqualityApart() {
        String receipt = Forms.receipt(Forms.sent(visitor, campaign, "About me"));
        Document page = visitor.get(base + "/about-you?r=" + receipt).page();
        assertTrue(page.select("input[checked]").isEmpty());
        assertEquals(6, page.select("input[value=rather_not_say]").size());
        assertEquals(1, page.select("option[value=rather_not_say]").size());
        visitor.submit(page, base + "/about-you", Map.of(
                "who", "young_person", "age", "14_16", "area", "chesil", "care", List.of("in_care", "young_carer"), "gender", "rather_not_say")).mustRedirect();
        Response kept = only();
        assertEquals("young_person 14_16 chesil", kept.who() + " " + kept.ageBand() + " " + kept.area());
        String apart = TakeBack.equalityKey(site.the(SiteKey.class), kept.id());
        assertEquals("in_care|young_carer", cell("SELECT answer FROM equality_answer WHERE join_key = ? AND question = 'care'", apart));
        assertEquals("rather_not_say", cell("SELECT answer FROM equality_answer WHERE join_key = ? AND question = 'gender'", apart));
        assertEquals(null, cell("SELECT answer FROM equality_answer WHERE join_key = ? AND question = 'send'", apart));
    }

    @Test
    void whatIsLeftOutStaysAndRatherNotSayTakesItAway() {
        String receipt = Forms.receipt(Forms.sent(visitor, campaign, "Twice"));
        visitor.post(base + "/about-you", Map.of("r", receipt, "who", "child", "age", "under_11")).mustRedirect();
        visitor.post(base + "/about-you", Map.of("r", receipt, "age", "rather_not_say", "area", "")).mustRedirect();
        assertEquals("child", only().who());
        assertEquals(null, only().ageBand());
        assertTrue(visitor.post(base + "/about-you", Map.of("r", receipt)).mustRedirect().location().contains("/thanks?r="));
    }

    @Test
    void anAnswerThatIsNotOnThePageIsNamedAndNothingIsKept() {
        String receipt = Forms.receipt(Forms.sent(visitor, campaign, "Odd"));
        for (Map<String, ?> odd : List.of(
                Map.of("who", "alien"), Map.of("area", "southsea"), Map.of("age", List.of("11_13", "14_16")), Map.of("send", "maybe"), Map.of("ethnic_group", "x"))) {
            Map<String, Object> form = new java.util.HashMap<>(Map.of("r", receipt, "care", "none"));
            form.putAll(odd);
            Visitor.Answer answer = visitor.post(base + "/about-you", form);
            assertEquals(422, answer.status());
            String field = odd.keySet().iterator().next();
            assertEquals("#" + field, answer.page().selectFirst(".govuk-error-summary__list a").attr("href"));
            assertTrue(answer.page().selectFirst("#care-none").hasAttr("checked"));
        }
        assertEquals(null, only().who());
    }

    @Test
    void furtherQuestionsAreAllOptionalAndOnlyTheirAnswersAreTaken() {
        asked("open", null);
        asked("choice", "Bus\nBike");
        asked("choices", "Parks\nClubs\nSomeone to talk to");
        asked("scale", null);
        String thanks = Forms.sent(visitor, campaign, "More");
        assertTrue(visitor.get(thanks).page().select("a[href*=/more?r=]").size() == 1);
        String receipt = Forms.receipt(thanks);
        Document page = visitor.get(base + "/more?r=" + receipt).page();
        assertEquals(4, page.select(".govuk-form-group").size());
        assertTrue(visitor.submit(page, base + "/more", Map.of()).mustRedirect().location().contains("/thanks"));
        visitor.submit(page, base + "/more", Map.of("q1", "Because <i>", "q3", List.of("Parks", "Someone to talk to"), "q4", "5")).mustRedirect();
        String id = only().id();
        String answer = "SELECT answer FROM response_answer a JOIN campaign_question q ON q.id = a.question_id WHERE a.response_id = ? AND q.kind = ?";
        assertEquals("Because <i>", cell(answer, id, "open"));
        assertEquals("Parks\nSomeone to talk to", cell(answer, id, "choices"));
        assertEquals("5", cell(answer, id, "scale"));
        assertEquals(null, cell(answer, id, "choice"));
        for (Map<String, ?> odd : List.of(Map.of("q2", "Car"), Map.of("q2", List.of("Bus", "Bike")), Map.of("q3", "Pubs"), Map.of("q4", "6"), Map.of("q1", "x".repeat(2001)))) {
            Visitor.Answer refused = visitor.submit(page, base + "/more", odd);
            assertEquals(422, refused.status());
            assertEquals("#" + odd.keySet().iterator().next(), refused.page().selectFirst(".govuk-error-summary__list a").attr("href"));
        }
        site.the(TakeBack.class).takeBack(id);
        assertEquals(null, cell(answer, id, "open"));
    }
}
