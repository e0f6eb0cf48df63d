package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** Every page of the desk that a role can open from its navigation passes the rules, on a phone and on a laptop, in light and dark. */
class DeskPagesTest {
    private final TestSite site = TestSite.demo();

    private static List<String> pagesOf(Role role) {
        return switch (role) {
            case ADMIN -> List.of(
                    "/desk", "/desk/staff/me", "/desk/staff/new", "/desk/tokens/new", "/desk/campaigns/new",
                    "/desk/campaigns", "/desk/campaigns/i-live-in-dorset", "/desk/campaigns/i-live-in-dorset/edit",
                    "/desk/campaigns/i-live-in-dorset/share", "/desk/campaigns/i-live-in-dorset/share/own", "/desk/campaigns/i-live-in-dorset/share/own/card",
                    "/desk/campaigns/i-live-in-dorset/share/own/poster/a4", "/desk/campaigns/summer-voices/share",
                    "/desk/campaigns/i-live-in-dorset/preview/idea", "/desk/staff", "/desk/record", "/desk/tokens",
                    "/desk/learning", "/desk/learning/switch", "/desk/learning/dorset-cypf-2020-23/versions/0");
            case PLAN_LEAD -> List.of(
                    "/desk", "/desk/inbox?state=decided", "/desk/inbox?state=none", "/desk/inbox/acceptance", "/desk/inbox?state=needs-english", "/desk/inbox/batches/new",
                    "/desk/guides/dorset-cypf-2020-23", "/desk/agreement", "/desk/agreement/second", "/desk/search?q=bus", "/desk/search?q=zzqx",
                    "/desk/themes", "/desk/themes?who=carer&area=sherborne", "/desk/themes/known/transport",
                    "/desk/changes", "/desk/events", "/desk/events/new", "/desk/agreed", "/desk/changes/new", "/desk/inbox", "/desk/campaigns", "/desk/campaigns/i-live-in-dorset/answers");
            case MODERATOR -> List.of("/desk", "/desk/moderation?show=released", "/desk/moderation?show=kept", "/desk/moderation?show=added", "/desk/search?q=school");
            case SAFEGUARDING_LEAD -> List.of("/desk", "/desk/concerns", "/desk/concerns?show=closed", "/desk/moderation");
            case BOARD_VIEWER -> List.of("/desk", "/desk/staff/me", "/desk/components", "/desk/components/forms", "/desk/components/desk");
        };
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyPagePasses(Role role) {
        for (Sight sight : Sight.ofTheDesk()) {
            try (Browser browser = Browser.signedIn(site, sight, role)) {
                for (String path : pagesOf(role)) {
                    browser.open(path);
                    browser.look("desk-" + role.slug() + path.replaceAll("[^a-z]+", "-"));
                }
            }
        }
    }

    @Test
    void onAPhoneTheMenuOpensAndCloses() {
        try (Browser lead = Browser.signedIn(site, 360, Role.PLAN_LEAD)) {
            lead.open("/desk/inbox");
            assertFalse(lead.page.isVisible(".desk-nav a[href='/desk/themes']"), "a page begins with what it is about");
            lead.page.click(".desk-bar__menu");
            lead.page.waitForSelector(".desk-nav a[href='/desk/themes']");
            lead.look("desk-menu");
            lead.page.click(".desk-nav__close");
            assertFalse(lead.page.isVisible(".desk-nav a[href='/desk/themes']"));
            lead.page.click(".desk-bar__menu");
            lead.page.click(".desk-nav a[href='/desk/themes']");
            lead.page.waitForURL("**/desk/themes");
            assertFalse(lead.page.isVisible(".desk-nav a[href='/desk/inbox']"));
        }
    }
}
