package org.sayso.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;

/** A group types its code, answers, and comes back. */
class GroupPagesTest {
    private final TestSite site = Database.H2.site();
    private final SomeGroups some = new SomeGroups(site);
    private final Visitor she = site.visitor();
    private Campaign campaign;
    private MakeGroup.Made made;

    @BeforeEach
    void make() {
        campaign = site.openCampaign();
        made = some.made(campaign);
    }

    private Response only() {
        return site.the(GroupAnswers.class).of(made.group()).getFirst().response();
    }

    private void stands(String standing, String publicWords) {
        site.the(ResponseRepository.class).decide(only().id(), standing, standing.equals("KEPT_PRIVATE") ? "unkind" : null, publicWords, java.time.Instant.now());
    }

    private String group() {
        return some.enters(she, made.code()).page().select("main").text();
    }

    @Test
    void theCodeIsTypedOnceAndIsInNoAddressAndNoPage() {
        Visitor.Answer entered = some.enters(she, made.code().toUpperCase().replace(" ", "-"));
        assertEquals(200, entered.status());
        assertEquals("no-store", entered.header("Cache-Control"));
        assertEquals("noindex", entered.page().select("meta[name=robots]").attr("content"));
        assertEquals(campaign.question(), entered.page().select("h1").text());
        assertFalse(entered.body().contains(made.code()));
        assertEquals("24", entered.page().selectFirst("#size").val(), "what staff know is there to be corrected");
        assertEquals(List.of(), entered.whole().headers().allValues("Set-Cookie"));
        assertTrue(entered.page().select("[data-keep], script[src*=keep]").isEmpty(), "nothing is kept on the device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "otter lamp seven blue", "otter lamp seven blue 0000"})
    void aCodeThatIsNoneIsToldAndStays(String typed) {
        try (TestSite fresh = TestSite.start(Database.H2.freshProperties())) {
            Visitor.Answer answer = fresh.visitor().submit(fresh.visitor().get("/group").page(), "/group", Map.of("code", typed));
            assertEquals(422, answer.status());
            assertEquals(typed, answer.page().selectFirst("#code").val());
        }
    }

    @Test
    void whoeverTriesCodesOutWaitsAndAGroupThatIsInGoesOn() {
        try (TestSite fresh = TestSite.start(Database.H2.freshProperties())) {
            SomeGroups there = new SomeGroups(fresh);
            String code = there.made(fresh.openCampaign()).code();
            Visitor visitor = fresh.visitor();
            Document answer = there.begins(visitor, code, "20");
            for (int i = 0; i < WrongGroupCodes.A_MINUTE; i++) {
                assertEquals(422, there.enters(visitor, "otter lamp seven blue " + (1000 + i)).status());
            }
            assertEquals(429, there.enters(visitor, "otter lamp seven blue 0009").status());
            assertEquals(429, there.enters(visitor, code).status(), "until the minute is over");
            assertEquals(200, there.says(visitor, answer, "A tree " + Mark.ofLetters(), "", null).status());
        }
    }

    @Test
    void aCodeFromAnotherSiteOfOursIsNoGroupsCode() {
        var receipt = site.the(org.sayso.feedback.ReceiveResponse.class).receive(campaign, new org.sayso.feedback.ReceiveResponse.Sent("One " + Mark.ofLetters(), null, null, null, true, Mark.ofLetters(), "web", null, null));
        try (TestSite fresh = TestSite.start(Database.H2.freshProperties())) {
            assertEquals(422, new SomeGroups(fresh).enters(fresh.visitor(), receipt.code()).status());
        }
        assertEquals(422, site.visitor().post("/i", Map.of("code", made.code())).status(), "and a group's code opens no idea");
    }

    @Test
    void aFormFromElsewhereDoesNotEnter() {
        assertEquals(403, she.post("/group", Map.of("code", made.code()), "Origin", "https://elsewhere.example.org").status());
        assertEquals(422, she.post("/group", Map.of("code", made.code()), "Origin", site.address().toString()).status(), "without the token of our page");
        assertEquals(422, she.post("/group/today", Map.of("pass", "made.up.pass", "size", "3")).status());
        assertEquals(422, she.post("/group/gone", Map.of("answer", "x")).status());
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "1, 200", "200, 200", "201, 422", "'', 422", "some, 422", "-3, 422", "2.5, 422"})
    void aGroupIsFromOneTo200(String size, int status) {
        assertEquals(status, she.submit(some.enters(she, made.code()).page(), "/group/today", Map.of("size", size)).status());
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "20, 200", "21, 422", "0, 422", "'', 200", "all, 422"})
    void noMoreSayItThanAreThere(String saidBy, int status) {
        String words = "A swing " + Mark.ofLetters();
        Visitor.Answer answer = some.says(she, some.begins(she, made.code(), "20"), words, saidBy, "yes");
        assertEquals(status, answer.status());
        if (status == 422) {
            assertEquals(words, answer.page().selectFirst("#answer").val());
            assertEquals(saidBy, answer.page().selectFirst("#said-by").val());
            assertTrue(answer.page().selectFirst("#show-yes").hasAttr("checked"));
            assertTrue(answer.page().title().startsWith("Error:"));
        }
    }

    @Test
    void nothingIsTickedBefore() {
        assertTrue(some.begins(she, made.code(), "20").select("input[checked]").isEmpty());
    }

    @Test
    void anEmptyAnswerAndOneThatIsTooLongAreTold() {
        Document page = some.begins(she, made.code(), "20");
        assertEquals("Write your answer before you press send.", some.says(she, page, "  ", "", null).page().select("#answer-error").text().replace("Error: ", ""));
        assertTrue(some.says(she, page, "x".repeat(2001), "", null).page().select("#answer-error").text().contains("1 character too long"));
    }

    @Test
    void theGentleCheckAsksFirst() {
        Document page = some.begins(she, made.code(), "20");
        Visitor.Answer check = some.says(she, page, "Ask Mrs Potter, she knows " + Mark.ofLetters(), "7", "yes");
        assertTrue(check.page().select("mark").text().contains("Mrs Potter"), check.page().text());
        assertEquals(List.of(), site.the(GroupAnswers.class).of(made.group()));
        Visitor.Answer changing = she.submit(check.page(), "/group/answer", Map.of("sure", "change"));
        assertTrue(changing.page().selectFirst("#answer").val().contains("Mrs Potter"));
        assertEquals("7", changing.page().selectFirst("#said-by").val());
        assertEquals(200, she.submit(check.page(), "/group/answer", Map.of("sure", "out")).status());
        assertTrue(only().words().startsWith("Ask [removed], she knows"));
        assertTrue(only().mayQuote());
    }

    @Test
    void sentAnywayItIsPrivate() {
        Visitor.Answer check = some.says(she, some.begins(she, made.code(), "20"), "Ask Mrs Potter " + Mark.ofLetters(), "", "yes");
        she.submit(check.page(), "/group/answer", Map.of("sure", "private"));
        assertTrue(only().words().contains("Mrs Potter"));
        assertFalse(only().mayQuote());
    }

    @Test
    void afterOneAnswerComesTheNext() {
        Visitor.Answer kept = some.says(she, some.begins(she, made.code(), "20"), "First " + Mark.ofLetters(), "12", "yes");
        assertTrue(kept.page().text().contains("This is answer 1 of your group."));
        Document next = she.submit(kept.page(), "/group/today", Map.of()).page();
        assertEquals("", next.selectFirst("#answer").val());
        assertTrue(next.text().contains("20 in your group today"));
        assertTrue(some.says(she, next, "Second " + Mark.ofLetters(), "", null).page().text().contains("This is answer 2 of your group."));
        assertTrue(group().contains("Answer 1") && group().contains("12 of you said this") && group().contains("Answer 2"));
    }

    @Test
    void theWordsAreThereOnlyWhenAPersonReleasedThemAndTheGroupSaidYes() {
        String words = "A pond " + Mark.ofLetters();
        some.says(she, some.begins(she, made.code(), "20"), words, "12", "yes");
        String held = group();
        assertTrue(held.contains("We have it. A person reads it next."));
        assertFalse(held.contains(words), "another child may hold the tablet now");
        stands("CONCERN", null);
        assertEquals(held, group(), "a concern looks like one that nobody has read");
        stands("RELEASED", null);
        assertTrue(group().contains(words) && group().contains("A person has read it."));
        stands("RELEASED", "A [removed]");
        assertTrue(group().contains("A [removed]") && !group().contains(words));
        stands("KEPT_PRIVATE", null);
        assertTrue(group().contains("We keep it private.") && !group().contains(words), group());
    }

    @Test
    void wordsThatMayNotBeShownAreNotShownToTheGroupEither() {
        String words = "A quiet room " + Mark.ofLetters();
        some.says(she, some.begins(she, made.code(), "20"), words, "", "no");
        stands("RELEASED", null);
        assertFalse(group().contains(words));
    }

    @Test
    void oneAnswerIsTakenBackAfterOneMoreQuestion() {
        some.says(she, some.begins(she, made.code(), "20"), "First " + Mark.ofLetters(), "", "yes");
        Response first = only();
        Visitor.Answer asked = she.submit(some.enters(she, made.code()).page(), "/group/goodbye", Map.of());
        assertTrue(asked.page().text().contains("Take this answer back?"));
        assertEquals("HELD", site.the(ResponseRepository.class).findById(first.id()).orElseThrow().standing().name());
        for (int i = 0; i < 2; i++) {
            assertTrue(she.submit(asked.page(), "/group/gone", Map.of()).page().text().contains("That answer is gone."));
        }
        assertEquals("WITHDRAWN", site.the(ResponseRepository.class).findById(first.id()).orElseThrow().standing().name());
        assertTrue(group().contains("You have not sent an answer yet."));
    }

    @Test
    void aNewCodeEndsThePagesOfTheOldOneAndGivesTheWordsBack() {
        Document page = some.begins(she, made.code(), "20");
        YoungGroup group = made.group();
        site.the(MakeGroup.class).renew(SomeGroups.ADMIN, group, new GroupForm(null, java.util.UUID.randomUUID().toString(), String.valueOf(group.version()), null, null, null, null, null));
        String words = "Not lost " + Mark.ofLetters();
        Visitor.Answer shut = some.says(she, page, words, "", null);
        assertEquals(422, shut.status());
        assertEquals(words, shut.page().selectFirst("#typed").val());
        assertEquals(422, some.enters(she, made.code()).status());
    }

    @Test
    void aClosedGroupSeesWhatBecameOfItsAnswers() {
        Document page = some.begins(she, made.code(), "20");
        some.says(she, some.begins(she, made.code(), "20"), "Before " + Mark.ofLetters(), "", null);
        site.the(CloseGroup.class).close(SomeGroups.ADMIN, () -> site.the(YoungGroupRepository.class).findById(made.group().id()).orElseThrow());
        assertTrue(group().contains("does not take new answers") && group().contains("Answer 1"));
        assertTrue(some.enters(she, made.code()).page().select("#size").isEmpty());
        Visitor.Answer late = some.says(she, page, "Too late", "", null);
        assertEquals(409, late.status());
        assertEquals("Too late", late.page().selectFirst("#typed").val());
    }

    @Test
    void theCampaignLeadsHere() {
        assertEquals("Are you a group? Use your group code", she.get("/c/" + campaign.slug()).page().select("a[href='/group']").text());
    }

    @Test
    void theResultsTellOfGroupsInASentenceOfTheirOwn() {
        String words = "A pond " + Mark.ofLetters();
        some.says(she, some.begins(she, made.code(), "4"), words, "3", "yes");
        stands("RELEASED", null);
        var all = site.the(org.sayso.campaign.CampaignRepository.class);
        Campaign c = all.findById(campaign.id()).orElseThrow();
        all.update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), c.starters(), c.audience(), c.plan(), c.opensAt(), java.time.Instant.now().minusSeconds(5), null, c.wall(), c.cards(),
                c.saysAreas(), c.readyAt(), null, null, null, c.createdAt(), c.version()));
        String results = "/c/" + campaign.slug() + "/results";
        assertFalse(she.get(results).page().text().contains("people answered too"), "four people are few");
        site.the(GroupAnswerRepository.class).update(new GroupAnswer(only().id(), made.group().id(), 24, 3));
        Document page = she.get(results).page();
        assertTrue(page.text().contains("1 group with 24 people answered too."), page.text());
        assertEquals("A few ideas came in", page.select(".stats li").first().text(), "and no number of ideas counts them");
        assertTrue(group().contains("This question has closed."));
    }
}
