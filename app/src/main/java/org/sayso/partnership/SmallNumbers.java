package org.sayso.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.web.Numbers;

/**
 * How many people may be named as a number on a public page. Under five, a number could point at somebody (the rule of
 * small numbers in published statistics), so words stand in its place.
 */
public final class SmallNumbers {
    private static final int LEAST = 5;
    private static final int CROWD = 10;

    private SmallNumbers() {}

    /**
     * So many people, to be said in a sentence: "46 people", "a few people".
     *
     * @param words message key
     * @param first message key of the same at the start of a sentence
     */
    @Introspected
    public record People(String words, String first, String number) {}

    /** Null when there are none. */
    public static @Nullable People people(long count) {
        String key = "partnership.people." + (isFew(count) ? "few" : "many");
        return count == 0 ? null : new People(key, key + ".first", Numbers.grouped(count));
    }

    /** Enough to say of one of them what they share (an age, an area), and to show the shares of what they answered. */
    public static boolean isCrowd(long count) {
        return count >= CROWD;
    }

    /** There are some, but too few to name the number. */
    public static boolean isFew(long count) {
        return count > 0 && count < LEAST;
    }
}
