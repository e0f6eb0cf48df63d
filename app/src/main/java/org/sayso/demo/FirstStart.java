package org.sayso.demo;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.campaign.StarterCampaigns;
import org.sayso.easy.StarterWordings;
import org.sayso.partnership.Site;
import org.sayso.staff.SetUpLink;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.web.Settings;
import org.sayso.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a new site before anybody is let in: when the first page is answered, everything is there. Then says at each start
 * where Sayso is and who signs in.
 */
@Singleton
class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger("Sayso");
    private final StaffMemberRepository members;
    private final StarterCampaigns campaigns;
    private final StarterWordings wordings;
    private final LoadDemo loadDemo;
    private final DemoStaff demoStaff;
    private final SetUpLink setUpLink;
    private final Settings settings;
    private final SiteAddress siteAddress;
    private final Site site;
    private LoadDemo.@Nullable Loaded loaded;

    FirstStart(
            StaffMemberRepository members, StarterCampaigns campaigns, StarterWordings wordings, LoadDemo loadDemo, DemoStaff demoStaff, SetUpLink setUpLink, Settings settings,
            SiteAddress siteAddress, Site site) {
        this.members = members;
        this.campaigns = campaigns;
        this.wordings = wordings;
        this.loadDemo = loadDemo;
        this.demoStaff = demoStaff;
        this.setUpLink = setUpLink;
        this.settings = settings;
        this.siteAddress = siteAddress;
        this.site = site;
    }

    /** Before the door is opened. */
    @EventListener
    void fill(StartupEvent event) {
        int made = campaigns.load(settings.demo());
        if (made > 0) {
            LOG.info("A new site for {}: {} campaigns put in{}", site.partnership().shortName(), made, settings.demo() ? "" : ", as drafts");
        }
        wordings.load();
        if (settings.demo() && members.countByPartnership(site.slug()) == 0) {
            LOG.info("Loading the demo: invented people and their ideas");
            loaded = loadDemo.load();
            LOG.info("{} invented responses are in", loaded.responses());
        } else if (settings.demo()) {
            demoStaff.keepGiven();
        }
    }

    /** Once it is open. */
    @EventListener
    void tell(ServerStartupEvent event) {
        String address = siteAddress.told();
        if (settings.demo()) {
            signIns(address).forEach(LOG::info);
        } else {
            if (!demoStaff.signingIn().isEmpty()) {
                LOG.warn("This site was begun as a demo: invented people and their words are in it, and the demo cast can sign in. A real site begins with an empty database.");
            }
            setUpLink.fresh().ifPresent(path -> LOG.info(
                    "Nobody works here yet. This link makes the first admin, once, within an hour: {}{}", address, path));
        }
        if (settings.https() && !siteAddress.isTold()) {
            LOG.warn("SAYSO_ADDRESS is not set, so links in the feed lead to {}. Set it to the address that people type.", address);
        }
        LOG.info("Sayso for {} is ready: {}", site.partnership().shortName(), address);
    }

    /** Passwords and tokens made at random are said once, when they are made. */
    private List<String> signIns(String address) {
        List<DemoStaff.CastMember> cast = demoStaff.signingIn();
        if (cast.isEmpty()) {
            return List.of();
        }
        List<String> lines = new java.util.ArrayList<>();
        lines.add("The demo cast signs in at %s/desk with the password %s".formatted(address, loaded == null ? demoStaff.password() : loaded.signIns().password()));
        cast.forEach(person -> lines.add("  %-18s %s".formatted(person.role().replace('_', ' '), person.email())));
        if (loaded != null) {
            lines.add("  %-18s %s".formatted("API token", loaded.signIns().token()));
        }
        return lines;
    }
}
