package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.nlp.Tagger;

/**
 * The taggers of the plans that have one, each loaded once, by whoever needs it first (a tenth of a second): {@link ReadAgain}
 * does so in the background after the start. Thread-safe. A plan without a tagger gives an empty answer, and people tag without suggestions.
 */
@Singleton
public class Taggers {
    private final Set<String> known = Tagger.plans();
    private final Map<String, Tagger> loaded = new ConcurrentHashMap<>();

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
}
