package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.tagging.ConfirmTags;

class PlanPageTest {
    private final TestSite site = Database.H2.site();
    private final SomeChanges some = new SomeChanges(site);

    private Response tagged(String words, boolean mayQuote) {
        Response response = some.released(words, mayQuote);
        site.the(ConfirmTags.class).change(SomeChanges.LEAD, response.id(), List.of("best-start-in-life"), null);
        return response;
    }

    @Test
    void eachPriorityHasItsAnchor() {
        var page = site.visitor().get("/plan").page();
        assertEquals(6, page.select("section.plan-part").size());
        for (String slug : List.of("best-start-in-life", "young-and-thriving", "good-care-provision", "best-education-for-all", "best-place-to-live", "delivering-locally")) {
            assertTrue(page.select("#" + slug).hasText(), slug);
            assertEquals(1, page.select("a[href='#" + slug + "']").size(), slug);
        }
    }

    @Test
    void onlyWordsThatMayBeShownAreShown() {
        String yes = "yes " + UUID.randomUUID();
        String no = "no " + UUID.randomUUID();
        String held = "held " + UUID.randomUUID();
        tagged(no, false);
        Response again = tagged(held, true);
        tagged(yes, true);
        some.stands(again, Standing.HELD);
        String shown = site.visitor().get("/plan").page().select("#best-start-in-life").text();
        assertTrue(shown.contains(yes));
        assertFalse(shown.contains(no) || shown.contains(held));
    }

    @Test
    void otherPlansOfThePartnershipHaveTheirPageAndThoseOfOthersNot() {
        assertEquals(200, site.visitor().get("/plan/dorset-alliance-2017-20").status());
        assertEquals(1, site.visitor().get("/plan").page().select("a[href='/plan/dorset-alliance-2017-20']").size());
        assertEquals(404, site.visitor().get("/plan/poole-csp-2017-20").status());
    }
}
