package org.sayso.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.campaign.CampaignFields.good;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

/** The further questions of a campaign, written with buttons alone. */
class FurtherQuestionsTest {
    private static final TestSite SITE = Database.H2.site();
    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = SITE.signedIn(Role.ADMIN);
    }

    /** Presses a button of the form: sends everything that the page shows, with these fields in place. */
    private Document press(Document page, String act, Map<String, ?> over) {
        return whole(page, act, over).page();
    }

    private Visitor.Answer whole(Document page, String act, Map<String, ?> over) {
        Element form = page.selectFirst("form.editor");
        Map<String, Object> fields = new HashMap<>();
        form.select("input[type=hidden], input[type=text], textarea, input:not([type])").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("input[type=radio][checked]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("areas", form.select("input[name=areas][checked]").eachAttr("value"));
        fields.putAll(over);
        fields.put("do", act);
        return admin.post(form.attr("action"), fields);
    }

    private Document blank() {
        return press(admin.get("/desk/campaigns/new").page(), "add-open", good());
    }

    private Campaign saved(Document page, Map<String, ?> over) {
        String path = whole(page, "save", over).mustRedirect().location();
        return SITE.the(CampaignRepository.class).findByPartnershipAndSlug("dorset", path.replaceAll("^/desk/campaigns/|\\?.*", "")).orElseThrow();
    }

    private List<Question> questions(Campaign campaign) {
        return SITE.the(QuestionRepository.class).findByCampaignIdOrderByPosition(campaign.id());
    }

    private Document edit(Campaign campaign) {
        return admin.get("/desk/campaigns/" + campaign.slug() + "/edit").page();
    }

    @Test
    void eachKindIsAddedFilledAndKept() {
        Document page = press(blank(), "add-choice", Map.of("q1-wording", "What else?"));
        page = press(page, "add-choices", Map.of("q2-wording", "Which one?", "q2-options", " Bus \n\nBike\nBoat"));
        page = press(page, "add-scale", Map.of("q3-wording", "Which ones?", "q3-options", "Park\nBeach"));
        Campaign campaign = saved(page, Map.of("q4-wording", "How safe?", "q4-low", "Not at all", "q4-high", "Very"));
        List<Question> kept = questions(campaign);
        assertEquals(List.of("open", "choice", "choices", "scale"), kept.stream().map(Question::kind).toList());
        assertEquals(List.of("Bus", "Bike", "Boat"), kept.get(1).optionList());
        assertEquals("Not at all", kept.get(3).lowEnd());
        Document shown = admin.get("/desk/campaigns/" + campaign.slug()).page();
        assertTrue(shown.text().contains("How safe?") && shown.text().contains("Boat"));
    }

    @Test
    void questionsMoveAndGoWithoutLosingWhatIsTyped() {
        Document page = press(blank(), "add-open", Map.of("q1-wording", "First"));
        page = press(page, "add-open", Map.of("q2-wording", "Second"));
        page = press(page, "up-2", Map.of("q3-wording", "Third", "title", "Typed just now"));
        assertEquals("Second", page.selectFirst("#q1-wording").val());
        assertEquals("Typed just now", page.selectFirst("#title").val());
        page = press(page, "down-1", Map.of());
        page = press(page, "remove-2", Map.of());
        assertEquals(List.of("First", "Third"), page.select("input[id~=q[0-9]-wording]").stream().map(Element::val).toList());
        for (String odd : List.of("up-1", "down-9", "remove-77", "add-poem", "remove-0")) {
            assertEquals(2, press(page, odd, Map.of()).select("fieldset.card").size(), odd);
        }
    }

    @Test
    void eightAreEnough() {
        Document page = blank();
        for (int i = 0; i < 9; i++) {
            page = press(page, "add-open", Map.of());
        }
        assertEquals(8, page.select("fieldset.card").size());
        assertTrue(page.select("button[value^=add-]").isEmpty());
    }

    @Test
    void aQuestionThatCanNotBeAskedIsRefusedAtItsField() {
        Document page = press(blank(), "add-choice", Map.of());
        page = press(page, "add-scale", Map.of());
        page = press(page, "add-choices", Map.of());
        var answer = whole(page, "save", Map.of(
                "q2-wording", "One?", "q2-options", "Only this", "q3-wording", "How?", "q4-wording", "Which?", "q4-options", "Same\nsame"));
        assertEquals(422, answer.status());
        for (String field : List.of("q1-wording", "q2-options", "q3-low", "q3-high", "q4-options")) {
            assertEquals(1, answer.page().select("#" + field + "-error").size(), field);
        }
        assertEquals(422, whole(page, "save", Map.of(
                "q1-wording", "x", "q2-wording", "One?", "q2-options", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm", "q3-wording", "How?", "q3-low", "a", "q3-high", "b",
                "q4-wording", "Which?", "q4-options", "a\nb")).status());
    }

    @Test
    void anAnsweredQuestionStaysAsItWasAsked() {
        Document page = press(blank(), "add-choice", Map.of("q1-wording", "Not answered"));
        Campaign campaign = saved(page, Map.of("q2-wording", "Answered?", "q2-options", "Yes\nNo"));
        Question answered = questions(campaign).get(1);
        Response response = SITE.heard(campaign, "An idea", true);
        SITE.the(ResponseRepository.class).answer(response.id(), answered.id(), "Yes");

        Document form = edit(campaign);
        assertTrue(form.selectFirst("#q2").text().contains("It stays as it was asked"));
        assertTrue(form.select("button[value=remove-2]").isEmpty());
        assertEquals(2, press(form, "remove-2", Map.of()).select("fieldset.card").size());
        whole(form, "save", Map.of("q2-wording", "Something else?", "q2-options", "Never", "q2-kind", "open")).mustRedirect();
        assertEquals(answered, questions(campaign).get(1));
        whole(press(edit(campaign), "up-2", Map.of()), "save", Map.of()).mustRedirect();
        assertEquals(answered.id(), questions(campaign).getFirst().id());
        whole(press(edit(campaign), "remove-2", Map.of()), "save", Map.of()).mustRedirect();
        assertEquals(List.of(answered.id()), questions(campaign).stream().map(Question::id).toList());
        whole(edit(campaign), "save", Map.of("q1-id", "", "q1-kind", "")).mustRedirect();
        assertEquals(List.of(answered.id()), questions(campaign).stream().map(Question::id).toList(), "leaving it out of the form does not remove it");
    }

    @Test
    void aQuestionOfAnotherCampaignIsNotTakenOver() {
        Campaign one = saved(blank(), Map.of("q1-wording", "Theirs"));
        Question theirs = questions(one).getFirst();
        Campaign other = saved(blank(), Map.of("q1-wording", "Mine", "q1-id", theirs.id()));
        assertEquals("Theirs", questions(one).getFirst().wording());
        assertFalse(questions(other).getFirst().id().equals(theirs.id()));
    }
}
