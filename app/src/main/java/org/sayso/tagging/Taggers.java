package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
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
    private final List<Tuning> tunings;

    Taggers(List<Tuning> tunings) {
        this.tunings = tunings.stream().sorted(Comparator.comparingInt(Tuning::order)).toList();
    }

    public boolean has(String plan) {
        return known.contains(plan);
    }

    /** The one in use. */
    public Optional<Tagger> of(String plan) {
        return has(plan) ? Optional.of(loaded.computeIfAbsent(plan, this::tuned)) : Optional.empty();
    }

    /** The one that came with Sayso, whatever is in use. */
    public Optional<Tagger> asItCame(String plan) {
        return has(plan) ? Optional.of(Tagger.load(plan)) : Optional.empty();
    }

    /** Whoever asks from now on gets what is tuned anew. Waits for a {@link TagReader} that is reading: what it keeps, {@link ReadAgain} then finds. */
    synchronized void letGo(String plan) {
        loaded.remove(plan);
    }

    private Tagger tuned(String plan) {
        Tagger tagger = load(plan);
        for (Tuning tuning : tunings) {
            tagger = tuning.tune(plan, tagger);
        }
        return tagger;
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
