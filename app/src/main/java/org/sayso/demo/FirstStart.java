package org.sayso.demo;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import org.sayso.campaign.StarterCampaigns;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.staff.SetUpLink;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.web.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at each start what Sayso is doing and where it is; fills a new site. */
@Singleton
@Order(-100)
class FirstStart implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger("Sayso");
    private final StaffMemberRepository members;
    private final StarterCampaigns campaigns;
    private final LoadDemo loadDemo;
    private final DemoStaff demoStaff;
    private final SetUpLink setUpLink;
    private final Settings settings;
    private final Site site;

    FirstStart(
            StaffMemberRepository members, StarterCampaigns campaigns, LoadDemo loadDemo, DemoStaff demoStaff, SetUpLink setUpLink, Settings settings,
            Site site) {
        this.members = members;
        this.campaigns = campaigns;
        this.loadDemo = loadDemo;
        this.demoStaff = demoStaff;
        this.setUpLink = setUpLink;
        this.settings = settings;
        this.site = site;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        int made = campaigns.load();
        if (made > 0) {
            LOG.info("A new site for {}: {} campaigns put in", site.partnership().shortName(), made);
        }
        boolean isNew = members.countByPartnership(site.slug()) == 0;
        if (settings.demo() && isNew) {
            LOG.info("Loading the demo: invented people and their ideas");
            LoadDemo.Loaded loaded = loadDemo.load();
            LOG.info("{} invented responses are in", loaded.responses());
            tellSignIns(event, loaded.signIns().emails(), loaded.signIns().password());
            LOG.info("  {} {}", "%-18s".formatted("API token"), loaded.signIns().token());
        } else if (settings.demo()) {
            demoStaff.keepGiven();
            tellSignIns(event, demoStaff.emails(), "of the first start; SAYSO_DEMO_PASSWORD sets another");
        } else {
            setUpLink.fresh().ifPresent(path -> LOG.info(
                    "Nobody works here yet. This link makes the first admin, once, within an hour: {}{}", event.getSource().getURL(), path));
        }
        LOG.info("Sayso for {} is ready: {}", site.partnership().shortName(), event.getSource().getURL());
    }

    private static void tellSignIns(ServerStartupEvent event, Map<Role, String> emails, String password) {
        if (!emails.isEmpty()) {
            LOG.info("The demo cast signs in at {}/desk with the password {}", event.getSource().getURL(), password);
            emails.forEach((role, email) -> LOG.info("  {} {}", "%-18s".formatted(name(role)), email));
        }
    }

    private static String name(Role role) {
        return role.slug().replace('_', ' ');
    }
}
