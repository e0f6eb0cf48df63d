package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.nlp.Line;
import org.sayso.nlp.Meant;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.meaning.Encoders;
import org.sayso.plan.Plans;

/**
 * What responses and a few words are about, as vectors that search compares: their meaning, and beside it how likely each theme and each
 * priority of the site's current plan is by that meaning, whatever plan a response was given to. By the tagger as it was shipped, so that
 * vectors made today can be compared with those made before a site taught its own. Ask only with ids that were looked up for the asker.
 * Thread-safe; the tagger is loaded by whoever asks first (a second or two).
 */
@Singleton
public class Profiles {
    private static final int NEAREST = 5;
    private final Meanings meanings;
    private final String plan;
    private Optional<Shipped> shipped;

    Profiles(Meanings meanings, Plans plans) {
        this.meanings = meanings;
        this.plan = plans.current().slug();
    }

    /** Each of length 1. */
    public record Profile(float[] meaning, float[] themes, float[] priorities) {}

    /** @param priorityOf for each theme the place of its priority */
    private record Shipped(Tagger tagger, int[] priorityOf, int priorities) {
        Profile of(Meant meant) {
            double[] themes = tagger.profile(meant);
            double[] sums = new double[priorities];
            IntStream.range(0, themes.length).filter(theme -> priorityOf[theme] >= 0).forEach(theme -> sums[priorityOf[theme]] += themes[theme]);
            return new Profile(meant.vector(), length1(themes), length1(sums));
        }
    }

    /** Names what made the vectors: those of another can not be compared. Empty where no encoder can run, and for a plan without a tagger. */
    public Optional<String> model() {
        return shipped().map(s -> Meant.model() + " " + s.tagger().model());
    }

    /** How many numbers the priorities of a profile have; none where there are no profiles. */
    public int priorities() {
        return shipped().map(Shipped::priorities).orElse(0);
    }

    /** By response id, about two milliseconds each, on all processors; one that was not read by meaning is not in the answer. */
    public Map<String, Profile> of(Collection<String> responseIds) {
        return shipped().map(s -> meanings.meants(responseIds).entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, meant -> s.of(meant.getValue())))).orElseGet(ConcurrentHashMap::new);
    }

    /** Of a few words: some milliseconds. */
    public Optional<Profile> ofWords(String words) {
        return shipped().map(s -> s.of(s.tagger().meant(words)));
    }

    /** Whether words mean nothing to a plan: most texts that are near to them are such that fit none. */
    public boolean isNonsense(String words) {
        return shipped().filter(s -> s.tagger().nearest(s.tagger().meant(words), NEAREST).stream()
                .filter(near -> near.line().priority().equals(Line.NONE)).count() > NEAREST / 2).isPresent();
    }

    private synchronized Optional<Shipped> shipped() {
        if (shipped == null) {
            shipped = Encoders.all().isEmpty() || !Tagger.plans().contains(plan) ? Optional.empty() : Optional.of(load()).filter(s -> s.tagger().isByMeaning());
        }
        return shipped;
    }

    private Shipped load() {
        Tagger tagger = Tagger.load(plan);
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> priorities = tagger.priorities();
        IntStream.range(0, priorities.size()).forEach(i -> places.put(priorities.get(i), i));
        return new Shipped(tagger, tagger.themes().stream().mapToInt(theme -> places.getOrDefault(theme.priority(), -1)).toArray(), priorities.size());
    }

    private static float[] length1(double[] values) {
        double squared = 0;
        for (double value : values) {
            squared += value * value;
        }
        float[] vector = new float[values.length];
        for (int i = 0; squared > 0 && i < vector.length; i++) {
            vector[i] = (float) (values[i] / Math.sqrt(squared));
        }
        return vector;
    }
}
