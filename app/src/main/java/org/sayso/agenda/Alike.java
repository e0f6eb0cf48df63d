package org.sayso.agenda;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.tagging.Meanings;

/**
 * Which proposals say nearly the same: by meaning, and where no encoder can run by the words they share. A hint for whoever proposes and for whoever moderates;
 * nothing is merged by it. What lines mean is kept in memory for a while, by the line: some milliseconds each. Thread-safe.
 */
@Singleton
class Alike {
    /** Of meaning: lines that say the same had 0.75 and more in what was looked at by hand (AlikeTest), others 0.66 and less. */
    static final float CLOSE = 0.7f;
    /** Half of the words shared is as close. */
    private static final float NO_WORDS = 0.4f;
    private static final int MOST = 3;
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private final Meanings meanings;
    private final Cache<String, Optional<float[]>> known = Caffeine.newBuilder().maximumSize(2000).build();

    Alike(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The likest first, three at most. */
    List<Proposal> to(String words, Collection<Proposal> others) {
        record Near(Proposal proposal, float by) {}

        return others.stream().map(other -> new Near(other, between(words, other.words()))).filter(near -> near.by() >= CLOSE)
                .sorted(Comparator.comparingDouble((Near near) -> near.by()).reversed()).limit(MOST).map(Near::proposal).toList();
    }

    float between(String one, String other) {
        Optional<float[]> a = meaning(one);
        Optional<float[]> b = meaning(other);
        return a.isPresent() && b.isPresent() ? product(a.get(), b.get()) : shared(stems(one), stems(other));
    }

    private Optional<float[]> meaning(String words) {
        return known.get(words, meanings::ofWords);
    }

    private static float product(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** What part of the shorter one's words the other has too. */
    private static float shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : NO_WORDS + (1 - NO_WORDS) * both.size() / shorter;
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST)
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word).collect(Collectors.toSet());
    }
}
