package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.meaning.Encoders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The taggers of the plans that have one, each loaded once, by whoever needs it first (a tenth of a second; the first a second): {@link ReadAgain}
 * does so in the background after the start. Thread-safe. A plan without a tagger gives an empty answer, and people tag without suggestions.
 */
@Singleton
public class Taggers {
    private static final Logger LOG = LoggerFactory.getLogger(Taggers.class);
    private final Set<String> known = Tagger.plans();
    private final Map<String, Tagger> loaded = new ConcurrentHashMap<>();

    public boolean has(String plan) {
        return known.contains(plan);
    }

    public Optional<Tagger> of(String plan) {
        return has(plan) ? Optional.of(loaded.computeIfAbsent(plan, Taggers::load)) : Optional.empty();
    }

    /** Whether one that is in use reads by words alone, because no sentence encoder can run on this machine. */
    boolean isWordsOnly() {
        return loaded.values().stream().anyMatch(tagger -> !tagger.isByMeaning());
    }

    private static Tagger load(String plan) {
        Tagger tagger = Tagger.load(plan);
        if (!tagger.isByMeaning()) {
            LOG.warn("No sentence encoder can run on this machine, so responses to plan {} are read by their words alone: {}", plan, Encoders.whyNot().orElse(""));
        }
        return tagger;
    }

    /** The one door through which words go to a tagger. */
    org.sayso.nlp.Reading read(Tagger tagger, String words) {
        return tagger.read(words);
    }
}
