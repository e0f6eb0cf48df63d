package org.sayso.nlp.meaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The encoders of this process, loaded once, by whoever asks first (about a second). Thread-safe. */
public final class Encoders {
    private static final Encoders HERE = load();
    private final List<Encoder> loaded;
    private final String whyNot;

    private Encoders(List<Encoder> loaded, String whyNot) {
        this.loaded = loaded;
        this.whyNot = whyNot;
    }

    /** All of them in the order of {@link Encoder.Model}, or none at all. */
    public static List<Encoder> all() {
        return HERE.loaded;
    }

    /** Why there is none on this machine; empty when they run. */
    public static Optional<String> whyNot() {
        return Optional.ofNullable(HERE.whyNot);
    }

    private static Encoders load() {
        List<Encoder> loaded = new ArrayList<>();
        try {
            for (Encoder.Model model : Encoder.Model.values()) {
                loaded.add(Encoder.load(model));
            }
            return new Encoders(List.copyOf(loaded), null);
        } catch (IOException e) {
            loaded.forEach(Encoder::close);
            return new Encoders(List.of(), e.getMessage());
        }
    }
}
