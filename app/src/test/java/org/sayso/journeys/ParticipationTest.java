package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** The plan lead puts in what another team runs, and everybody finds it on the public map. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.journeys.Sight#ofTheDesk")
class ParticipationTest {
    @Parameter
    Sight sight;

    private final TestSite site = TestSite.demo();

    @Test
    void whatOthersRunIsPutInAndFoundByEverybody() {
        String name = "Carers' forum " + Mark.ofLetters();
        try (Browser lead = Browser.signedIn(site, sight, Role.PLAN_LEAD); Browser she = Browser.on(site, sight)) {
            lead.open("/desk/participation");
            lead.look("map-before");
            lead.page.click("a[href^='/desk/participation/new']");
            lead.look("map-form");
            lead.page.click("form#yours aside button");
            lead.look("map-form-wrong");
            lead.page.fill("#title", name);
            lead.page.fill("#run-by", "Dorset Parent Carer Council");
            lead.page.check("#groups-send_families");
            lead.page.check("#areas-purbeck");
            lead.page.check("#often-monthly");
            lead.page.fill("#from-day", "1");
            lead.page.fill("#from-month", "9");
            lead.page.fill("#from-year", "2025");
            lead.page.check("#public");
            lead.page.click("form#yours aside button");
            lead.page.waitForURL("**?done=saved");
            lead.look("map-activity");
            lead.open("/desk/participation");
            lead.look("map");
            lead.page.click(".map-table tbody tr:nth-child(6) td[data-name^=Purbeck] a");
            lead.look("map-asked");
            assertTrue(lead.text().contains(name));

            she.open("/participation");
            she.look("map-public");
            assertTrue(she.text().contains(name));
            she.page.click(".map-table tbody tr:nth-child(6) td[data-name^=Purbeck] a");
            assertTrue(she.text().contains(name));
        }
    }
}
