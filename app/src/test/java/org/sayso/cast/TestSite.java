package org.sayso.cast;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;
import org.sayso.staff.ApiToken;
import org.sayso.staff.ApiTokenRepository;
import org.sayso.staff.Passwords;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMember;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.web.SiteKey;

/**
 * Sayso running on a free port with its own data folder. {@link #demo()} is one with the demo content, shared by all
 * tests of this thread that only look or add; {@link Database#site()} is an empty one on a given database.
 */
public final class TestSite implements AutoCloseable {
    public static final String PASSWORD = "four-odd-words-here";
    private static final OnePerThread<TestSite> DEMO = new OnePerThread<>(TestSite::startDemo);
    private final EmbeddedServer server;
    private final Map<Role, String> emails = new HashMap<>();

    private TestSite(EmbeddedServer server) {
        this.server = server;
    }

    public static TestSite start(Map<String, Object> properties) {
        try {
            Path data = Files.createTempDirectory("sayso-test");
            Map<String, Object> all = new HashMap<>(Map.of(
                    "micronaut.server.port", -1, "sayso.data", data.toString(), "sayso.site", "dorset", "sayso.demo", false, "sayso.demo-password", PASSWORD,
                    "sayso.demo-token", "demo-token-for-tests"));
            all.putAll(properties);
            return new TestSite(ApplicationContext.run(EmbeddedServer.class, all));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Dorset with the demo content on the embedded database. */
    public static TestSite demo() {
        return DEMO.get();
    }

    private static TestSite startDemo() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("sayso.demo", true);
        TestSite demo = start(properties);
        demo.settled();
        return demo;
    }

    public URI address() {
        return server.getURI();
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    public <T> T the(Class<T> bean) {
        return context().getBean(bean);
    }

    /** Somebody with a browser and no account. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** A member of staff with that role, signed in. */
    public Visitor signedIn(Role role) {
        Visitor visitor = visitor();
        visitor.post("/desk/sign-in", Map.of("email", emailOf(role), "password", PASSWORD)).mustRedirect();
        return visitor;
    }

    /** The e-mail of the member of staff with that role, who is made when missing. */
    public synchronized String emailOf(Role role) {
        return emails.computeIfAbsent(role, r -> {
            StaffMemberRepository members = the(StaffMemberRepository.class);
            String site = the(Site.class).slug();
            String email = "test." + r.slug().replace('_', '.') + "@" + site + ".example.org";
            String id = UUID.randomUUID().toString();
            members.save(new StaffMember(
                    id, site, email, "Test " + r.slug().replace('_', ' '), the(Passwords.class).hash(PASSWORD), StaffMember.ACTIVE, clock().instant(),
                    null));
            members.addRole(id, r.name());
            return email;
        });
    }

    /** A fresh API token with those roles. */
    public String token(Role... roles) {
        String token = the(SiteKey.class).freshToken();
        the(ApiTokenRepository.class).save(new ApiToken(
                UUID.randomUUID().toString(), the(Site.class).slug(), "test", the(SiteKey.class).hash("api-token", token),
                String.join(",", java.util.Arrays.stream(roles).map(Role::name).toList()), null, clock().instant(), null, null, null));
        return token;
    }

    /** A new open campaign of this site. */
    public Campaign openCampaign() {
        return campaignOf(the(Site.class).slug());
    }

    /** A new open campaign of any partnership, for what must stay apart. */
    public Campaign campaignOf(String partnership) {
        String id = UUID.randomUUID().toString();
        return the(CampaignRepository.class).save(new Campaign(
                id, partnership, "test-" + id.substring(0, 8), "Test " + id.substring(0, 8), "What should change here?", null, null, "everyone",
                "dorset-cypf-2020-23", clock().instant().minusSeconds(3600), clock().instant().plusSeconds(86_400), null, false, false, true, clock().instant(), null, null, null,
                clock().instant(), null));
    }

    /** The same with a wall of ideas and with cards. */
    public Campaign withWallAndCards(Campaign c) {
        return the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), c.starters(), c.audience(), c.plan(), c.opensAt(), c.closesAt(),
                c.resultsBy(), true, true, c.saysAreas(), c.readyAt(), c.readyBy(), c.closedAt(), c.closedBy(), c.createdAt(), c.version()));
    }

    /** A response, held as each one is at first. */
    public Response heard(Campaign campaign, String words, boolean mayQuote) {
        var sent = new ReceiveResponse.Sent(words, null, null, null, mayQuote, UUID.randomUUID().toString(), "web", null, null);
        return the(ReceiveResponse.class).receive(campaign, sent).response();
    }

    /** Waits until what follows the commits is done. */
    public void settled() {
        long until = System.nanoTime() + 240_000_000_000L;
        while (the(Outbox.class).waiting() > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The outbox still holds " + the(Outbox.class).waiting());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Clock clock() {
        return the(Clock.class);
    }

    @Override
    public void close() {
        server.close();
    }
}
