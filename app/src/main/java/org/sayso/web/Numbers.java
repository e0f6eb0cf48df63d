package org.sayso.web;

import java.util.Locale;

/** Numbers as they are written in England, wherever the server stands. */
public final class Numbers {
    private Numbers() {}

    /** With a comma at the thousands. */
    public static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
