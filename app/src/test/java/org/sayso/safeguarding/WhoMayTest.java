package org.sayso.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** Every route of the room against every role, and against nobody. */
class WhoMayTest {
    private static final Set<Role> LOOKERS = Set.of(Role.MODERATOR, Role.SAFEGUARDING_LEAD);
    private static final List<String> DECISIONS = List.of("release", "keeping", "holding", "concern", "undoing");
    private final TestSite site = Database.H2.site();
    private final Response response = site.heard(site.openCampaign(), "a windmill for the pier", true);
    private final Response worrying = site.heard(site.openCampaign(), "scared by the windmill", true);
    private final String concern = site.the(RaiseConcern.class).raise(Colleague.named("Idris Durdle", Role.MODERATOR), worrying.id(), null, null);
    private final Map<Role, Visitor> colleagues = new EnumMap<>(Role.class);

    @Test
    void theQueueIsForModeratorsAndTheSafeguardingLead() {
        for (Role role : Role.values()) {
            for (String path : List.of("/desk/moderation", "/desk/moderation/" + response.id())) {
                Visitor.Answer answer = who(role).get(path);
                assertEquals(LOOKERS.contains(role) ? 200 : 403, answer.status(), role + " " + path);
                assertTrue(LOOKERS.contains(role) || !answer.body().contains("windmill"), role + " " + path);
            }
        }
    }

    @Test
    void nobodyElseDecides() {
        for (Role role : Role.values()) {
            if (!LOOKERS.contains(role)) {
                for (String decision : DECISIONS) {
                    assertEquals(403, who(role).post("/desk/moderation/" + response.id() + "/" + decision, form(role)).status(), role + " " + decision);
                }
            }
        }
        assertEquals(response.version(), site.the(ResponseRepository.class).findById(response.id()).orElseThrow().version());
    }

    @Test
    void aConcernIsForTheSafeguardingLeadAlone() {
        for (Role role : Role.values()) {
            for (String path : List.of("/desk/concerns", "/desk/concerns?show=closed", "/desk/concerns/" + concern)) {
                Visitor.Answer answer = who(role).get(path);
                assertEquals(role == Role.SAFEGUARDING_LEAD ? 200 : 403, answer.status(), role + " " + path);
                assertTrue(role == Role.SAFEGUARDING_LEAD || !answer.body().contains("windmill"));
            }
            if (role != Role.SAFEGUARDING_LEAD) {
                for (String act : List.of("taking-on", "decision")) {
                    assertEquals(403, who(role).post("/desk/concerns/" + concern + "/" + act, form(role)).status(), role + " " + act);
                }
            }
        }
        assertTrue(site.the(ConcernRepository.class).findByPartnershipAndId("dorset", concern).orElseThrow().isOpen());
    }

    @Test
    void theWordsOfAConcernAreOnNoOtherPage() {
        for (Role role : Role.values()) {
            for (String path : List.of("/desk", "/desk/moderation", "/desk/moderation?show=released", "/desk/moderation?show=kept", "/desk/moderation/" + worrying.id())) {
                assertFalse(who(role).get(path).body().contains("scared by the windmill"), role + " " + path);
            }
        }
        assertEquals(404, who(Role.SAFEGUARDING_LEAD).get("/desk/moderation/" + worrying.id()).status());
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        Visitor visitor = site.visitor();
        for (String path : List.of("/desk/moderation", "/desk/moderation/" + response.id(), "/desk/concerns", "/desk/concerns/" + concern)) {
            assertTrue(visitor.get(path).mustRedirect().location().startsWith("/desk/sign-in"));
        }
        for (String decision : DECISIONS) {
            assertTrue(visitor.post("/desk/moderation/" + response.id() + "/" + decision, Map.of("version", 0)).mustRedirect().location().startsWith("/desk/sign-in"));
        }
    }

    @Test
    void aDecisionWithoutTheTokenOfTheSessionIsRefused() {
        for (String decision : DECISIONS) {
            assertEquals(403, who(Role.MODERATOR).post("/desk/moderation/" + response.id() + "/" + decision, Map.of("version", 0)).status());
        }
    }

    private Visitor who(Role role) {
        return colleagues.computeIfAbsent(role, site::signedIn);
    }

    private Map<String, Object> form(Role role) {
        return Map.of("_token", who(role).get("/desk").page().selectFirst("input[name=_token]").attr("value"), "version", response.version());
    }
}
