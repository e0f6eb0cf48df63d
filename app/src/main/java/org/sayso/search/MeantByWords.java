package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.tagging.Profiles;

/**
 * What typed words mean, as the index is asked with. The last ones are remembered, so that a filter, the next page and the counts of saved
 * views do not have them read again. Empty where no encoder can run, and for words that mean nothing to the plan: near to nonsense is nonsense.
 * Thread-safe.
 */
@Singleton
class MeantByWords {
    private static final int REMEMBERED = 200;
    private final Profiles profiles;
    private final Map<String, Optional<float[]>> last = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<float[]>> eldest) {
            return size() > REMEMBERED;
        }
    });

    MeantByWords(Profiles profiles) {
        this.profiles = profiles;
    }

    Optional<float[]> of(SearchQuery query) {
        if (query.meant().isEmpty()) {
            return Optional.empty();
        }
        Optional<float[]> known = last.get(query.meant());
        if (known == null) {
            known = profiles.isNonsense(query.meant()) ? Optional.empty() : profiles.ofWords(query.meant()).map(Likeness::asked);
            last.put(query.meant(), known);
        }
        return known;
    }

    /** Whether texts can be compared by meaning on this machine. */
    boolean isThere() {
        return profiles.model().isPresent();
    }
}
