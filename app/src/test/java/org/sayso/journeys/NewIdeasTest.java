package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;
import org.sayso.theme.LookForGroups;

/** A plan lead sees the alarm on the desk, reads what people say, names it, and finds how to make a theme of it. */
class NewIdeasTest {
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#widths")
    void theAlarmLeadsToTheIdeasAndToAName(int width) {
        site.the(LookForGroups.class).look();
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD, width < 500 ? ColorScheme.DARK : ColorScheme.LIGHT)) {
            lead.open("/desk");
            lead.look("themes-alarm");
            lead.page.click("main .notice a");
            lead.page.waitForURL("**/desk/themes/groups/*");
            assertTrue(lead.page.innerText("main").contains("vet"));
            lead.look("themes-group");
            lead.page.fill("#name", "Vets we can pay");
            lead.page.click("form[action$='/name'] button");
            lead.page.waitForURL("**?done=theme-named");
            lead.page.click("form[action*='/acts/'] button");
            lead.page.waitForURL("**?done=theme-undone");
            lead.page.click("form#split button");
            lead.look("themes-split-nothing-ticked");
            lead.page.click("a[href$='/adoption']");
            lead.look("themes-adoption");
            lead.page.fill("#name", "Buses, bikes and getting about");
            lead.page.fill("#lines", "The vet costs too much");
            lead.page.click("form[action$='/adoption'] button");
            assertEquals("The vet costs too much", lead.page.inputValue("#lines"));
            lead.look("themes-adoption-known");
            lead.page.click("main a[href*='/known/']");
            lead.look("themes-known");
            lead.open("/desk/themes?who=martian");
            lead.look("themes-unknown-filter");
            lead.open("/desk/themes");
            lead.look("themes-all");
        }
    }
}
