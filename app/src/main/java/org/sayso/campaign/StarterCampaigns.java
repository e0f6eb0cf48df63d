package org.sayso.campaign;

import static org.sayso.partnership.Content.listOf;
import static org.sayso.partnership.Content.required;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;

/**
 * Puts the campaigns of {@code content/campaigns/<site>} into an empty site, once; what staff change later stays changed. In a demo they
 * run at once. On a real site they are drafts, because nobody is there yet to read what would come in; those of the past are left out.
 */
@Singleton
public class StarterCampaigns {
    private final CampaignRepository campaigns;
    private final QuestionRepository questions;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    StarterCampaigns(CampaignRepository campaigns, QuestionRepository questions, Plans plans, Site site, Clock clock) {
        this.campaigns = campaigns;
        this.questions = questions;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    /** Days count from the first start, so that what is open in the content is open on every new site. It opens on a Monday and closes on a Friday. */
    record Starter(
            String slug, String title, String question, String intro, String audience, String plan, @Nullable Integer opensInDays,
            @Nullable Integer closesInDays, @Nullable Integer resultsInDays, boolean wall, boolean cards, List<String> starters, List<String> areas, List<Further> questions) {
        Starter {
            required(slug, "slug");
            required(title, "title");
            required(question, "question");
            required(audience, "audience");
            required(plan, "plan");
            starters = listOf(starters);
            areas = listOf(areas);
            questions = listOf(questions);
            Audience whom = Audience.of(audience)
                    .orElseThrow(() -> new IllegalArgumentException("field audience must be everyone, young_people, under_13 or parents_and_carers"));
            if (wall && !whom.mayHaveWall()) {
                throw new IllegalArgumentException("field wall must be false where children under 13 are asked");
            }
        }
    }

    record Further(String kind, @JsonProperty("text") String wording, List<String> options, String low, String high) {
        Further {
            required(wording, "text");
            Question.Kind.of(required(kind, "kind")).orElseThrow(() -> new IllegalArgumentException("field kind must be open, choice, choices or scale"));
            options = listOf(options);
        }
    }

    /** @param run whether they are planned, open and closed by their days, or drafts; @return how many were put in, none when the site has campaigns already */
    @Transactional
    public int load(boolean run) {
        if (!campaigns.findByPartnershipOrderByCreatedAt(site.slug()).isEmpty()) {
            return 0;
        }
        String folder = "campaigns/" + site.slug() + "/";
        List<String> slugs = Content.text(folder + "list.txt").lines().map(String::strip).filter(line -> !line.isBlank()).toList();
        return (int) slugs.stream().filter(slug -> put(folder + slug + ".yml", run)).count();
    }

    private boolean put(String file, boolean run) {
        Starter starter = Content.read(file, Starter.class);
        if (plans.find(starter.plan()).isEmpty()) {
            throw new Content.BadContent(file, 0, "plan", "no plan is called " + starter.plan());
        }
        for (String area : starter.areas()) {
            site.partnership().area(area).orElseThrow(() -> new Content.BadContent(file, 0, "areas", "no area is called " + area));
        }
        if (!run && starter.closesInDays() != null && starter.closesInDays() < 0) {
            return false;
        }
        LocalDate opens = day(starter.opensInDays(), TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate closes = day(starter.closesInDays(), TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        LocalDate results = day(starter.resultsInDays(), TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        String id = UUID.randomUUID().toString();
        campaigns.save(new Campaign(
                id, site.slug(), starter.slug(), starter.title(), starter.question(), starter.intro(),
                String.join("\n", starter.starters()), starter.audience(), starter.plan(),
                opens == null ? null : opens.atStartOfDay(Moments.LONDON).toInstant(),
                closes == null ? null : closes.atTime(LocalTime.of(23, 59, 59)).atZone(Moments.LONDON).toInstant(), results, starter.wall(), starter.cards(), true, run ? clock.instant() : null, null, null, null, clock.instant(), null));
        starter.areas().forEach(area -> campaigns.addArea(id, area));
        for (int i = 0; i < starter.questions().size(); i++) {
            Further further = starter.questions().get(i);
            questions.save(new Question(
                    UUID.randomUUID().toString(), id, i + 1, further.kind(), further.wording(),
                    further.options().isEmpty() ? null : String.join("\n", further.options()), further.low(), further.high()));
        }
        return true;
    }

    private LocalDate day(@Nullable Integer inDays, TemporalAdjuster weekday) {
        return inDays == null ? null : Moments.dayOf(clock.instant()).plusDays(inDays).with(weekday);
    }
}
