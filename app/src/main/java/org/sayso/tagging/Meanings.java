package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.nlp.Meant;
import org.sayso.nlp.meaning.Encoders;

/**
 * What responses mean, as vectors of length 1 whose dot product is how alike two are. Ask only with ids that were looked up for the
 * asker. A response that was not read yet, that is not in English, or that was read where no encoder can run is not in an answer.
 */
@Singleton
public class Meanings {
    private final MeaningRepository meanings;

    Meanings(MeaningRepository meanings) {
        this.meanings = meanings;
    }

    /** How many numbers a vector has. */
    public int size() {
        return Meant.SIZE;
    }

    /** By response id. */
    public Map<String, float[]> of(Collection<String> responseIds) {
        Map<String, float[]> found = new HashMap<>();
        meants(responseIds).forEach((id, meant) -> found.put(id, meant.vector()));
        return found;
    }

    /** The same for rooms that ask a tagger about them. */
    public Map<String, Meant> meants(Collection<String> responseIds) {
        Map<String, Meant> found = new HashMap<>();
        Readings.parts(responseIds).forEach(part -> meanings.of(part, Meant.model()).forEach(m -> found.put(m.responseId(), Meant.of(m.vector()))));
        return found;
    }

    /** What a few words mean, such as what somebody searches for; empty where no encoder can run here. Some milliseconds. */
    public Optional<float[]> ofWords(String words) {
        Meant meant = Meant.of(Encoders.all(), words);
        return meant.isNothing() ? Optional.empty() : Optional.of(meant.vector());
    }
}
