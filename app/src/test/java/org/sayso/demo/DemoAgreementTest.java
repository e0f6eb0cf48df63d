package org.sayso.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

/** The demo has two plan leads, so whoever looks at it sees how far two people agree, and where they differ. */
class DemoAgreementTest {
    private final TestSite site = TestSite.demo();

    private Visitor signedIn(String email) {
        Visitor visitor = site.visitor();
        visitor.post("/desk/sign-in", Map.of("email", email, "password", TestSite.PASSWORD)).mustRedirect();
        return visitor;
    }

    @Test
    void theAgreementOfTwoIsSaidWithDifferencesOfWhichSomeAreSettled() {
        Document page = signedIn("plan.lead@dorset.example.org").get("/desk/agreement").page();
        String people = page.selectFirst("#people").parent().text();
        assertTrue(people.matches(".*main priority: 0\\.[5-9]\\d (moderate|good|almost perfect).*"), people);
        Document differences = Document.createShell("");
        differences.body().appendChild(page.selectFirst("#differences").parent());
        assertFalse(differences.select(".row").isEmpty());
        assertTrue(differences.text().contains("Hazel Chesil") && differences.text().contains("Marcus Ringstead"), differences.text());
        assertTrue(differences.text().matches(".*Settled so far: ([3-9]|\\d\\d).*"), differences.text());
    }

    @Test
    void eachOfTheTwoFindsSomethingToRead() {
        for (String email : new String[] {"plan.lead@dorset.example.org", "second.lead@dorset.example.org"}) {
            assertTrue(signedIn(email).get("/desk/agreement").page().text().contains("Waiting for you:"), email);
        }
    }
}
