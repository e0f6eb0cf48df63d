package org.sayso.participation;

import java.util.Locale;

/** How much a group is asked in an area in a school year. The rule is here, and the pages say it in words with these numbers. */
enum Tone {
    GAP, FEW, MORE, OFTEN;

    static final int STILL_FEW = 2;
    /** More activities than this in a year are too many. */
    static final int MOST_IN_A_YEAR = 6;
    /** More activities than this that begin or come again in one month are too many. */
    static final int MOST_IN_A_MONTH = 2;

    /** @param inAMonth the most that begin or come again in one month of the year */
    static Tone of(int inTheYear, int inAMonth) {
        if (inTheYear == 0) {
            return GAP;
        }
        if (inTheYear > MOST_IN_A_YEAR || inAMonth > MOST_IN_A_MONTH) {
            return OFTEN;
        }
        return inTheYear <= STILL_FEW ? FEW : MORE;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of what stands beside the number. */
    String words() {
        return "participation.tone." + slug();
    }
}
