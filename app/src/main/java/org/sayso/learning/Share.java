package org.sayso.learning;

import io.micronaut.core.annotation.Introspected;

/**
 * A share with how well so few can tell it: Wilson's 95 % interval.
 *
 * @param percent, {@code low} and {@code high} rounded to whole numbers
 */
@Introspected
record Share(int right, int of, int percent, int low, int high) {
    private static final double Z = 1.959964;

    static Share of(int right, int of) {
        if (of == 0) {
            return new Share(0, 0, 0, 0, 100);
        }
        double share = (double) right / of;
        double z2 = Z * Z / of;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / of + z2 / of / 4) / (1 + z2);
        return new Share(right, of, percent(share), percent(Math.max(0, middle - half)), percent(Math.min(1, middle + half)));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
