package org.sayso.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.staff.ApiToken;
import org.sayso.staff.ApiTokenRepository;
import org.sayso.staff.Passwords;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMember;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.web.Settings;
import org.sayso.web.SiteKey;

/** Invented members of staff, one for each role at least, and a service account with every role. Printed once, when made. */
@Singleton
class DemoStaff {
    private final StaffMemberRepository members;
    private final ApiTokenRepository tokens;
    private final Passwords passwords;
    private final SiteKey siteKey;
    private final Settings settings;
    private final Site site;
    private final Clock clock;

    DemoStaff(
            StaffMemberRepository members, ApiTokenRepository tokens, Passwords passwords, SiteKey siteKey, Settings settings, Site site,
            Clock clock) {
        this.members = members;
        this.tokens = tokens;
        this.passwords = passwords;
        this.siteKey = siteKey;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    record Cast(List<CastMember> staff, List<Map<String, String>> people) {}

    record CastMember(String key, String partnership, String name, String email, String role) {}

    /** @param password of all of them; @param token of the service account */
    record SignIns(String password, String token) {}

    @Transactional
    SignIns make() {
        String password = given(settings.demoPassword()) ? settings.demoPassword() : "demo-" + siteKey.freshToken().substring(0, 12);
        String token = given(settings.demoToken()) ? settings.demoToken() : siteKey.freshToken();
        String hash = passwords.hash(password);
        for (CastMember person : cast()) {
            Role role = Role.of(person.role()).orElseThrow(() -> new Content.BadContent("demo/cast.yml", 0, "role", "no role is called " + person.role()));
            String id = UUID.randomUUID().toString();
            members.save(new StaffMember(id, site.slug(), person.email(), person.name(), hash, StaffMember.ACTIVE, clock.instant(), null));
            members.addRole(id, role.name());
        }
        String allRoles = String.join(",", java.util.Arrays.stream(Role.values()).map(Role::name).toList());
        tokens.save(new ApiToken(
                UUID.randomUUID().toString(), site.slug(), "Demo service account", siteKey.hash("api-token", token), allRoles, null, clock.instant(),
                null, null, null));
        return new SignIns(password, token);
    }

    /** A password or token that the environment names holds at every start, also when the first start had another. */
    @Transactional
    void keepGiven() {
        if (given(settings.demoPassword())) {
            String hash = passwords.hash(settings.demoPassword());
            for (CastMember person : cast()) {
                members.findByPartnershipAndEmail(site.slug(), person.email()).filter(m -> !m.isDisabled()).ifPresent(m -> members.update(m.withPassword(hash)));
            }
        }
        if (given(settings.demoToken()) && !signingIn().isEmpty() && tokens.findByTokenHash(siteKey.hash("api-token", settings.demoToken())).isEmpty()) {
            String allRoles = String.join(",", java.util.Arrays.stream(Role.values()).map(Role::name).toList());
            tokens.save(new ApiToken(
                    UUID.randomUUID().toString(), site.slug(), "Demo service account", siteKey.hash("api-token", settings.demoToken()), allRoles,
                    null, clock.instant(), null, null, null));
        }
    }

    /** The password that the environment names, or where to find the other. */
    String password() {
        return given(settings.demoPassword()) ? settings.demoPassword() : "of the first start; SAYSO_DEMO_PASSWORD sets another";
    }

    /** Those of the cast who have an account here; none on a site that was not begun as a demo. */
    List<CastMember> signingIn() {
        return cast().stream().filter(person -> members.findByPartnershipAndEmail(site.slug(), person.email()).isPresent()).toList();
    }

    List<CastMember> cast() {
        return Content.read("demo/cast.yml", Cast.class).staff().stream().filter(p -> p.partnership().equals(site.slug())).toList();
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
