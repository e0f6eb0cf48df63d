package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Standing;
import org.sayso.staff.Role;

/** Over HTTP and SMTP, on every database: from the code to the stop. */
class OfferTest extends OnEveryPost {
    private static final String FORM = "/notice/address";

    private Document followed(Visitor she, String code) {
        return she.submit(she.get("/i").page(), "/i", Map.of("code", code)).page();
    }

    private Document offer(Visitor she, String code) {
        return she.submit(followed(she, code), "/notice/offer", Map.of()).page();
    }

    @Test
    void fromTheCodeToTheNewsToTheStop() throws Exception {
        String words = "A bus for " + Mark.ofLetters();
        SomePost.Sent bus = post.sent(words);
        Visitor she = post.site.visitor();
        Document offer = offer(she, bus.code());
        assertNull(offer.selectFirst("input[name=old]").attribute("checked"), "nobody says it for her");
        assertFalse(offer.html().contains(bus.code()) || offer.html().contains(bus.response().id()));
        Visitor.Answer wrong = she.submit(offer, FORM, Map.of("email", "amina at home"));
        assertEquals(422, wrong.status());
        assertEquals("amina at home", wrong.page().selectFirst("#email").val());
        assertEquals(2, wrong.page().select(".govuk-error-summary li").size());
        assertEquals("/notice/sent", she.submit(wrong.page(), FORM, Map.of("email", " Amina@Example.org ", "old", "yes")).mustRedirect().location());
        she.submit(offer, FORM, Map.of("email", HER, "old", "yes")).mustRedirect(); // the same form again
        assertEquals("", she.get("/notice/sent").header("Set-Cookie"));
        post.deliver();
        assertEquals(1, post.to(HER).size());

        String yes = SomePost.link(SomePost.text(post.to(HER).getFirst()));
        Document ask = she.get(yes).page();
        post.stands(bus.response(), Standing.RELEASED);
        post.news();
        assertEquals(1, post.to(HER).size(), "looking at a link says nothing");
        assertEquals("/notice/on", she.submit(ask, yes, Map.of()).mustRedirect().location());
        she.submit(ask, yes, Map.of()).mustRedirect();
        assertEquals("/notice/on", she.get(yes).mustRedirect().location(), "opened again the page does not ask again");
        post.news();
        post.news();
        assertEquals(2, post.to(HER).size());
        var news = post.to(HER).getLast();
        String raw = SomePost.raw(news) + SomePost.text(news) + SomePost.html(news);
        assertFalse(raw.contains(words.substring(10)) || raw.contains(bus.code()) || raw.contains("<img"), raw);
        assertTrue(SomePost.text(news).contains(SomePost.ADDRESS + "/i\n"), SomePost.text(news));

        String stop = SomePost.link(news.getHeader("List-Unsubscribe", null));
        assertEquals(stop, SomePost.link(SomePost.text(news)));
        assertEquals(200, she.get(stop).status());
        assertEquals(1, post.subscribed(), "looking at a link stops nothing");
        Visitor.Answer tap = she.post(stop, Map.of("List-Unsubscribe", "One-Click"));
        assertEquals(200, tap.status(), "a mail program follows no redirect");
        assertEquals(0, post.subscribed());
        assertEquals("/notice/stopped", she.submit(she.get(stop).page(), stop, Map.of()).mustRedirect().location(), "twice is as once");
    }

    @Test
    void aMailProgramMayStopAsMultipartToo() throws Exception {
        post.wanted("A bus after nine", HER);
        String stop = Letters.STOP + post.site.the(Sealed.class).stopToken(post.site.the(SubscriptionRepository.class).findAll().iterator().next().id());
        assertEquals(415, multipart("/i"), "nothing else takes it");
        assertEquals(415, multipart(FORM));
        assertEquals(200, multipart(stop));
        assertEquals(0, post.subscribed());
    }

    private int multipart(String path) {
        return post.site.visitor().send(HttpRequest.newBuilder(post.site.address().resolve(path)).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"))).status();
    }

    @Test
    void nobodyLearnsWhetherAnAddressWasKnownAndItGetsThreeMailsADay() throws Exception {
        post.wanted("A bus after nine", HER); // the first of the day
        Visitor she = post.site.visitor();
        for (int i = 0; i < 4; i++) {
            SomePost.Sent sent = post.sent("Idea " + i);
            assertEquals("/notice/sent", she.submit(offer(she, sent.code()), FORM, Map.of("email", HER, "old", "yes")).mustRedirect().location());
        }
        post.deliver();
        assertEquals(AskForNotices.MAILS_A_DAY - 1, post.to(HER).size());
        post.clock().pass(Duration.ofDays(1));
        post.ask(post.sent("Tomorrow").response(), HER);
        post.deliver();
        assertEquals(AskForNotices.MAILS_A_DAY, post.to(HER).size());
    }

    @Test
    void aLinkOfAFirstMailHoldsForTwoDays() throws Exception {
        post.ask(post.sent("A bus after nine").response(), HER);
        post.deliver();
        String yes = SomePost.link(SomePost.text(post.to(HER).getFirst()));
        post.clock().pass(Duration.ofHours(47));
        assertEquals(200, post.site.visitor().get(yes).status());
        post.clock().pass(Duration.ofHours(2));
        assertEquals(404, post.site.visitor().get(yes).status());
        assertEquals(404, post.site.visitor().post(yes, Map.of()).status());
        assertEquals(404, post.site.visitor().get(Letters.CONFIRM + "no-such-token").status());
    }

    @Test
    void aChildUnder13AndASharedDeviceAreNotAsked() throws Exception {
        Campaign open = post.site.openCampaign();
        Campaign young = post.site.the(CampaignRepository.class).update(new Campaign(
                open.id(), open.partnership(), open.slug(), open.title(), open.question(), null, null, "under_13", open.plan(), open.opensAt(), open.closesAt(), null, false,
                false, false, open.readyAt(), null, null, null, open.createdAt(), open.version()));
        Visitor she = post.site.visitor();
        List<SomePost.Sent> children = List.of(
                post.sent(young, "A slide", null), post.sent(post.site.openCampaign(), "A swing", "under_11"), post.sent(post.site.openCampaign(), "A pond", "11_13"));
        for (SomePost.Sent child : children) {
            assertNull(followed(she, child.code()).selectFirst("form[action='/notice/offer']"));
            assertEquals("/i", she.post("/notice/offer", Map.of("code", child.code())).location());
            post.ask(child.response(), HER);
        }
        SomePost.Sent bus = post.sent("A bus after nine");
        assertNull(she.post("/i?d=shared", Map.of("code", bus.code())).page().selectFirst("form[action='/notice/offer']"));
        assertEquals("/i", she.post("/notice/offer?d=shared", Map.of("code", bus.code())).location());
        assertEquals(0, post.subscribed());
    }

    @Test
    void theThankYouOffersItForAnHourAndNotOnASharedDevice() throws Exception {
        Campaign campaign = post.site.openCampaign();
        Visitor she = post.site.visitor();
        Document form = she.get("/c/" + campaign.slug() + "/idea").page();
        String thanks = she.submit(form, "/c/" + campaign.slug() + "/idea", Map.of("text", "A bus after nine", "mayQuote", "yes")).mustRedirect().location();
        String link = she.get(thanks).page().selectFirst("a[href^='/notice/offer']").attr("href");
        assertNull(she.get(thanks + "&d=shared").page().selectFirst("a[href^='/notice/offer']"));
        assertEquals("/i", she.exactly(link + "&d=shared").location());
        she.submit(she.get(link).page(), FORM, Map.of("email", HER, "old", "yes")).mustRedirect();
        assertEquals(1, post.subscribed());
        post.clock().pass(Duration.ofMinutes(61));
        assertEquals("/i", she.exactly(link).location());
    }

    @Test
    void withoutProofNothingIsTaken() {
        SomePost.Sent bus = post.sent("A bus after nine");
        Visitor she = post.site.visitor();
        Document offer = offer(she, bus.code());
        Document other = offer(she, post.sent("Another").code());
        assertEquals("/i", she.post(FORM, Map.of("email", HER, "old", "yes")).location());
        assertEquals("/i", she.submit(offer, FORM, Map.of("email", HER, "old", "yes", "token", other.selectFirst("input[name=token]").val())).location());
        assertEquals("/i", she.submit(offer, FORM, Map.of("email", HER, "old", "yes", "idea", bus.response().id())).location());
        assertEquals(403, she.post(FORM, Map.of("email", HER), "Origin", "https://elsewhere.example.org").status());
        assertEquals("/i", she.exactly("/notice/offer?c=no-such&r=x").status() == 404 ? "/i" : "");
        assertEquals("/i", she.exactly("/notice/offer").location());
        assertEquals(0, post.subscribed());
        for (int i = 0; i < Haste.AT_ONCE; i++) {
            she.post(FORM, Map.of("email", HER));
        }
        assertEquals(429, she.post(FORM, Map.of("email", HER)).status());
    }

    @Test
    void anAdminSeesThatMailGoesOutAndNobodyAnAddress() throws Exception {
        post.wanted("A bus after nine", HER);
        post.ask(post.sent("A skate park").response(), "ben@example.org");
        post.server.stop();
        post.deliver();
        Visitor.Answer desk = post.site.signedIn(Role.ADMIN).get("/desk/notices");
        String text = desk.page().text();
        assertTrue(text.contains("1 hear by email") && text.contains("1 were asked") && text.contains("1 letters wait") && text.contains("could not be reached"), text);
        assertEquals(List.of("1", "1", "0"), desk.page().select("tbody td").eachText());
        assertFalse(desk.body().contains("amina") || desk.body().contains("ben@"));
        assertEquals(403, post.site.signedIn(Role.PLAN_LEAD).get("/desk/notices").status());
        post.server.start();
    }

    @Test
    void whereNoMailGoesOutItIsNotOffered() {
        TestSite off = Database.H2.site();
        var response = off.heard(off.openCampaign(), "A bus after nine", true);
        off.the(AskForNotices.class).ask(response.id(), java.util.UUID.randomUUID().toString(), HER);
        assertEquals(0, off.the(SubscriptionRepository.class).count());
        assertTrue(off.signedIn(Role.ADMIN).get("/desk/notices").page().text().contains("No mail goes out"));
    }
}
