package org.sayso.nlp.grouping;

/** Whether a text is far from every known theme, by {@link org.sayso.nlp.Tagger#nearness}. */
public final class Far {
    private static final double FROM = 0.70;

    private Far() {}

    public static boolean is(double nearness) {
        return nearness < FROM;
    }
}
