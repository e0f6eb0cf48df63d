package org.sayso.easy;

import static org.sayso.partnership.Content.required;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;

/**
 * Gives the campaigns of {@code content/campaigns} their easy question from {@code content/easy/questions.yml}. Doing it again changes nothing:
 * what staff wrote, or took away, stays as it is.
 */
@Singleton
public class StarterWordings {
    static final String FILE = "easy/questions.yml";
    private final EasyWordingRepository wordings;
    private final Campaigns campaigns;
    private final Site site;
    private final Clock clock;

    StarterWordings(EasyWordingRepository wordings, Campaigns campaigns, Site site, Clock clock) {
        this.wordings = wordings;
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    record QuestionFile(Map<String, Map<String, String>> sites) {
        QuestionFile {
            required(sites, "sites");
            sites.values().forEach(ofSite -> ofSite.forEach((campaign, wording) -> {
                if (EasyWords.count(required(wording, campaign)) > EasyWords.MOST) {
                    throw new IllegalArgumentException("field " + campaign + " has more than " + EasyWords.MOST + " words");
                }
            }));
        }
    }

    static Map<String, String> of(String site) {
        return Content.read(FILE, QuestionFile.class).sites().getOrDefault(site, Map.of());
    }

    /** @return how many were put in */
    @Transactional
    public int load() {
        int made = 0;
        for (Map.Entry<String, String> starter : of(site.slug()).entrySet()) {
            Optional<Campaign> campaign = campaigns.find(starter.getKey());
            if (campaign.isPresent() && !wordings.existsById(campaign.get().id())) {
                wordings.save(new EasyWording(campaign.get().id(), starter.getValue(), clock.instant(), null, null));
                made++;
            }
        }
        return made;
    }
}
