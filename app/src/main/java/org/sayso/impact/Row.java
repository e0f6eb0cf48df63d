package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** One line of a card. @param what message key; @param how how it is counted, and when it is met */
@Introspected
record Row(String what, Verdict verdict, List<Figure> figures, Figure how) {

    /** A number in words. @param words message key; @param first {0} and @param second {1} in them */
    @Introspected
    record Figure(String words, @Nullable String first, @Nullable String second) {
        static Figure of(String words) {
            return new Figure(words, null, null);
        }

        static Figure of(String words, String first) {
            return new Figure(words, first, null);
        }
    }

    public String getLook() {
        return verdict.look();
    }

    public String getIcon() {
        return verdict.icon();
    }

    public String getState() {
        return verdict.words();
    }
}
