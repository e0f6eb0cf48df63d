package org.sayso.learning;

/** What a comparison of two models on the same decisions can tell. */
enum Verdict {
    TOO_FEW, BETTER, WORSE, NO_CLEAR;

    /** With fewer decisions nothing is said of a difference. */
    static final int LEAST = 20;

    static Verdict of(int decisions, int gained, int lost) {
        if (decisions < LEAST) {
            return TOO_FEW;
        }
        return chance(gained, lost) >= 0.05 ? NO_CLEAR : gained > lost ? BETTER : WORSE;
    }

    /** How often a coin thrown for each decision that changed would fall so unevenly or more: the exact sign test. */
    static double chance(int gained, int lost) {
        int n = gained + lost;
        double term = Math.pow(0.5, n);
        double tail = 0;
        for (int k = 0; k <= Math.min(gained, lost); k++) {
            tail += term;
            term = term * (n - k) / (k + 1);
        }
        return Math.min(1, 2 * tail);
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
