package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;

/** What others said that is like what somebody is writing: only what everybody may read, and nothing of it is kept. */
class SimilarTest {
    private static final String TYPED = "We need a later bus home from town in the evening";
    private final TestSite site = Database.H2.site();
    private final SomeIdeas some = SomeIdeas.on(site);
    private final Visitor visitor = site.visitor();

    private Visitor.Answer ask(String text) {
        return at(some.path("/similar"), text);
    }

    /** As the script of the page does it: any kind of answer is taken. */
    private Visitor.Answer at(String path, String text) {
        return visitor.send(HttpRequest.newBuilder(site.address().resolve(path)).header("Accept", "*/*").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))));
    }

    private String said(String text) {
        Visitor.Answer answer = ask(text);
        assertEquals(200, answer.status(), answer.body());
        return answer.body();
    }

    @Test
    void itFindsWhatMeansTheSameAndAtMostThree() {
        some.released("Please put on a later bus home from town in the evening");
        some.released("The last bus home leaves town too early in the evening");
        some.released("There is no bus home from town late in the evening");
        some.released("A bus back home from town at night would be good");
        some.released("More slides in the park for little ones");
        site.settled();
        String body = said(TYPED);
        assertTrue(body.contains("later bus home"), body);
        assertFalse(body.contains("slides"), body);
        assertTrue(body.split("\"words\"").length <= 4, body);
        assertEquals("{\"ideas\":[]}", said("zxcv qwer asdf zxcv qwer asdf zxcv"));
    }

    @Test
    void nothingUnapprovedIsEverInIt() {
        some.held(TYPED + " held", "child", "under_11", null, true);
        Response no = some.held(TYPED + " sender said no", "child", "under_11", null, false);
        site.the(org.sayso.safeguarding.ReleaseResponse.class).release(SomeIdeas.MODERATOR, no.id(), null, null);
        Response back = some.released(TYPED + " back");
        site.settled();
        site.the(TakeBack.class).takeBack(back.id());
        SomeIdeas other = SomeIdeas.on(site);
        other.released(TYPED + " elsewhere");
        site.settled();
        assertEquals("{\"ideas\":[]}", said(TYPED));
    }

    @Test
    void coveredWordsStayCovered() {
        Response response = some.released(TYPED + ", Mr Quill");
        some.covered(response, TYPED + ", [removed]");
        String body = said(TYPED + ", please");
        assertFalse(body.contains("Quill"), body);
        site.settled();
        assertTrue(said(TYPED + ", please").contains("[removed]"));
    }

    @Test
    void tooShortAsksNothingAndTooLongIsRefused() {
        some.released(TYPED);
        site.settled();
        assertEquals("{\"ideas\":[]}", said("We need a later"));
        assertEquals("{\"ideas\":[]}", said(""));
        assertEquals(413, ask("a bus ".repeat(400)).status());
    }

    @Test
    void nothingTypedIsKept() throws Exception {
        some.released(TYPED);
        site.settled();
        long before = site.the(org.sayso.feedback.ResponseRepository.class).count();
        said(TYPED + " and a xylophone");
        site.settled();
        assertEquals(before, site.the(org.sayso.feedback.ResponseRepository.class).count());
        assertTrue(visitor.get(some.path("/wall?q=xylophone")).page().select(".idea").isEmpty());
        assertEquals(404, at("/c/" + site.openCampaign().slug() + "/similar", TYPED).status(), "not where there is no wall");
    }

    @Test
    void whoAsksTooMuchWaits() {
        int status = 200;
        for (int i = 0; i <= Pace.A_MINUTE && status == 200; i++) {
            status = ask("short").status();
        }
        assertEquals(429, status);
    }
}
