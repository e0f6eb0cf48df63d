package org.sayso.journeys;

import org.sayso.cast.TestSite;
import org.sayso.feedback.ComeBackCodes;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;

/** An idea that was sent in a browser, known by nothing but the code that its sender was given. */
record Idea(TestSite site, String code) {

    /** Sends it to the Dorset campaign, with leave to show the words. */
    static Idea send(TestSite site, Browser she, String words) {
        she.open("/c/i-live-in-dorset/idea");
        she.page.fill("#idea", words);
        she.page.check("input[name=mayQuote][value=yes]");
        she.page.click("#send");
        return new Idea(site, she.page.textContent("#code").strip());
    }

    /** Opens the page that the code leads to. */
    void follow(Browser she) {
        follow(she, code);
    }

    static void follow(Browser she, String code) {
        she.open("/i");
        she.page.fill("input[name=code]", code);
        she.page.click("main form button");
    }

    /** As it stands in the database now. */
    Response now() {
        return site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", site.the(ComeBackCodes.class).hash(code)).orElseThrow();
    }

    String id() {
        return now().id();
    }
}
