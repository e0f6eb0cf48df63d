package org.sayso.tagging;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.feedback.Outbox;
import org.sayso.nlp.Tagger;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After the start and when a tagger was changed, in the background: loads the taggers of the site's plans and the language detector, and puts
 * into the outbox what no reading by their present model covers. So a newer model reads everything again, and a first page waits for neither.
 */
@Singleton
public class ReadAgain implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAgain.class);
    private static final int PART = 500;
    private final Taggers taggers;
    private final ReadingRepository readings;
    private final Outbox outbox;
    private final Plans plans;
    private final Site site;

    ReadAgain(Taggers taggers, ReadingRepository readings, Outbox outbox, Plans plans, Site site) {
        this.taggers = taggers;
        this.readings = readings;
        this.outbox = outbox;
        this.plans = plans;
        this.site = site;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        begin(plans.ofSite().stream().map(Plan::slug).toList());
    }

    /** Call it after the commit of what a {@link Tuning} looks at. Whatever is read from now on is read by the tagger as it is then. */
    public void changed(String plan) {
        taggers.letGo(plan);
        begin(List.of(plan));
    }

    private void begin(List<String> slugs) {
        Thread.ofPlatform().name("load-taggers").daemon(true).start(() -> {
            slugs.forEach(this::begin);
            Tagger.loadLanguages();
        });
    }

    private void begin(String plan) {
        try {
            taggers.of(plan).ifPresent(tagger -> ask(plan, tagger.model()));
        } catch (RuntimeException e) {
            LOG.warn("Responses to plan {} were not looked through for a newer reading: {}", plan, e.getClass().getSimpleName());
        }
    }

    /** @return how many were put into the outbox */
    int ask(String plan, String model) {
        int asked = 0;
        List<String> part = readings.unreadBy(site.slug(), plan, model, "", PART);
        while (!part.isEmpty()) {
            outbox.touched(part);
            asked += part.size();
            part = readings.unreadBy(site.slug(), plan, model, part.getLast(), PART);
        }
        if (asked > 0) {
            LOG.info("{} responses will be read by the model {}", asked, model);
        }
        return asked;
    }
}
