package org.sayso.easy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.ComeBackCodes;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

class EasyDeskTest {
    private final TestSite site = Database.H2.site();
    private final Campaign campaign = site.openCampaign();
    private final String path = "/desk/campaigns/" + campaign.slug() + "/easy";
    private final EasyWalk walk = new EasyWalk(site.visitor(), campaign);

    private String asked() {
        return site.visitor().get("/c/" + campaign.slug() + "/easy").page().selectFirst("h1").text();
    }

    private Response sent(String text) {
        String code = walk.code(walk.sent("4", "3", text, "yes"));
        return site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", site.the(ComeBackCodes.class).hash(code)).orElseThrow();
    }

    @Test
    void anAdminWritesTheEasyQuestionAndTakesItAway() {
        Visitor admin = site.signedIn(Role.ADMIN);
        assertEquals(1, admin.get("/desk/campaigns/" + campaign.slug()).page().select("main a[href=" + path + "]").size());
        admin.submit(admin.get(path).page(), path, Map.of("wording", " Do you like   the park? ")).mustRedirect();
        assertEquals("Do you like the park?", asked());
        admin.submit(admin.get(path).page(), path, Map.of("wording", "")).mustRedirect();
        assertEquals("What is good or bad for you?", asked());
    }

    @Test
    void thirteenWordsAreTooManyAndStayTyped() {
        Visitor admin = site.signedIn(Role.ADMIN);
        String thirteen = "one two three four five six seven eight nine ten eleven twelve thirteen";
        Visitor.Answer answer = admin.submit(admin.get(path).page(), path, Map.of("wording", thirteen));
        assertEquals(422, answer.status());
        assertEquals(thirteen, answer.page().selectFirst("#wording").val());
        assertTrue(answer.page().selectFirst("#wording-error").text().contains("These are 13 words. Use at most 12."));
        admin.submit(answer.page(), path, Map.of("wording", thirteen.replace(" thirteen", ""))).mustRedirect();
    }

    @Test
    void aPlanLeadMayLookAndOthersMayNot() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get(path).page();
        assertTrue(page.select("main form").isEmpty());
        assertEquals(403, lead.post(path, Map.of("wording", "What?", "_token", page.selectFirst("[name=_token]").val())).status());
        assertEquals(403, site.signedIn(Role.MODERATOR).get(path).status());
    }

    @Test
    void thoseWhoReadItSeeThePicturesBesideTheWords() {
        String mark = Mark.ofLetters();
        Response typed = sent("It is too loud " + mark);
        Response made = sent("");
        Visitor moderator = site.signedIn(Role.MODERATOR);
        String look = moderator.get("/desk/moderation/" + typed.id()).page().selectFirst("#words-of").text();
        assertTrue(look.contains(mark) && look.contains("Easy version School Bad") && look.contains("The words were typed"), look);
        String row = moderator.get("/desk/moderation?campaign=" + campaign.slug()).page().selectFirst("#r-" + made.id()).text();
        assertTrue(row.contains("Chosen by pictures: School. It is bad.") && row.contains("not a quotation"), row);
        site.the(ResponseRepository.class).decide(typed.id(), "RELEASED", null, null, typed.receivedAt());
        site.settled();
        String inbox = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?id=" + typed.id()).page().selectFirst("main").text();
        assertTrue(inbox.contains("Easy version School Bad"), inbox);
        String other = moderator.get("/desk/moderation/" + site.heard(campaign, "A plain one", true).id()).page().selectFirst("#words-of").text();
        assertTrue(!other.contains("Easy version"), other);
    }

    @Test
    void thePicturesAreNoTag() {
        Response typed = sent("It smells");
        site.the(ResponseRepository.class).decide(typed.id(), "RELEASED", null, null, typed.receivedAt());
        site.settled();
        assertEquals(null, site.the(ResponseRepository.class).findById(typed.id()).orElseThrow().themedAt());
        assertEquals(List.of(), site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?id=" + typed.id()).page().select(".evidence .tag").eachText().stream().filter(tag -> tag.contains("set by")).toList());
    }

    @Test
    void searchFindsWhatCameFromTheEasyVersion() {
        String mark = Mark.ofLetters();
        Response typed = sent("More books " + mark);
        site.the(ResponseRepository.class).decide(typed.id(), "RELEASED", null, null, typed.receivedAt());
        site.the(org.sayso.feedback.Outbox.class).touched(typed.id());
        site.settled();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        assertTrue(lead.get("/desk/search?q=" + mark + "&source=easy").page().selectFirst("main").text().contains("More books"));
        assertTrue(!lead.get("/desk/search?q=" + mark + "&source=web").page().selectFirst("main").text().contains("More books"));
    }
}
