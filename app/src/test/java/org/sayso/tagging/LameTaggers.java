package org.sayso.tagging;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.sayso.nlp.Reading;
import org.sayso.nlp.Tagger;

/** Taggers as they are on a bad day: one text breaks them, and one plan has none. For sites started with {@code test.lame-taggers}. */
@Singleton
@Replaces(Taggers.class)
@Requires(property = "test.lame-taggers")
class LameTaggers extends Taggers {
    static final String BREAKS = "these words break the tagger";
    static final String PLAN_WITHOUT = "poole-csp-2017-20";
    /** Asked with words that are about to be read; what it throws breaks the tagger. */
    volatile Consumer<String> before = words -> {};

    LameTaggers(List<Tuning> tunings) {
        super(tunings);
    }

    @Override
    public boolean has(String plan) {
        return !plan.equals(PLAN_WITHOUT) && super.has(plan);
    }

    @Override
    Reading read(Tagger tagger, String words) {
        if (words.equals(BREAKS)) {
            throw new IllegalStateException("broken");
        }
        before.accept(words);
        return super.read(tagger, words);
    }
}
