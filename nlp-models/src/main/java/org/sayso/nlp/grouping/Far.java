package org.sayso.nlp.grouping;

/** Whether a text is far from every known theme, by {@link org.sayso.nlp.Tagger#nearness}. */
public final class Far {
    /** Four in ten texts of known themes that nothing learned from are no nearer; of themes that are not known six in ten are. */
    private static final double FROM = 0.735;

    private Far() {}

    public static boolean is(double nearness) {
        return nearness < FROM;
    }
}
