package org.sayso.partnership;

/**
 * How many people may be named as a number on a public page. Under five, a number could point at somebody (the rule of
 * small numbers in published statistics), so words stand in its place.
 */
public final class SmallNumbers {
    public static final int LEAST = 5;

    private SmallNumbers() {}

    /** "46 people", or "a few people" when there are fewer than five, or null when there are none. */
    public static String people(long count) {
        return count == 0 ? null : count < LEAST ? "a few people" : count + " people";
    }
}
