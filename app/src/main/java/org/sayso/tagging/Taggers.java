package org.sayso.tagging;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.nlp.Tagger;
import org.sayso.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The taggers of the plans that have one, each loaded once: in the background after the start, or by whoever needs one
 * first. Thread-safe. A plan without a tagger gives an empty answer, and people tag without suggestions.
 */
@Singleton
public class Taggers implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Taggers.class);
    private final Set<String> known = Tagger.plans();
    private final Map<String, Tagger> loaded = new ConcurrentHashMap<>();
    private final Plans plans;

    Taggers(Plans plans) {
        this.plans = plans;
    }

    public boolean has(String plan) {
        return known.contains(plan);
    }

    public Optional<Tagger> of(String plan) {
        return has(plan) ? Optional.of(loaded.computeIfAbsent(plan, Tagger::load)) : Optional.empty();
    }

    /** The one door through which words go to a tagger. */
    org.sayso.nlp.Reading read(Tagger tagger, String words) {
        return tagger.read(words);
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread.ofPlatform().name("load-taggers").daemon(true).start(() -> plans.ofSite().forEach(plan -> {
            try {
                of(plan.slug());
            } catch (RuntimeException e) {
                LOG.error("The tagger of plan {} cannot be loaded: {}", plan.slug(), e.getClass().getSimpleName());
            }
        }));
    }
}
