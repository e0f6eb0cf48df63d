package org.sayso.web;

import java.text.NumberFormat;

/** Numbers as the language of the page writes them, wherever the server stands. */
public final class Numbers {
    private Numbers() {}

    /** In English with a comma at the thousands. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Language.now().locale()).format(number);
    }
}
