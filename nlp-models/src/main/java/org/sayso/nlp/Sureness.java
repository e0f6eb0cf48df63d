package org.sayso.nlp;

/** A confidence in words. The number may be shown beside it, never alone. */
public enum Sureness {
    VERY_LIKELY,
    LIKELY,
    PLEASE_CHECK;

    static final double VERY_LIKELY_FROM = 0.75;
    static final double LIKELY_FROM = 0.50;

    /** Any number is accepted; what is not a number is {@link #PLEASE_CHECK}. */
    public static Sureness of(double confidence) {
        if (confidence >= VERY_LIKELY_FROM) {
            return VERY_LIKELY;
        }
        return confidence >= LIKELY_FROM ? LIKELY : PLEASE_CHECK;
    }
}
