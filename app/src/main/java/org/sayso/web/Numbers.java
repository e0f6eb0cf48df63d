package org.sayso.web;

import java.text.NumberFormat;

/** Numbers as the language of the page writes them, wherever the server stands. */
public final class Numbers {
    private Numbers() {}

    /** What somebody typed, with the figures of any script (٢٥, ২৫, ２５) as 0 to 9. */
    public static String plainFigures(String typed) {
        return typed.codePoints().collect(StringBuilder::new, (all, c) -> {
            if (Character.isDigit(c)) {
                all.append(Character.digit(c, 10));
            } else {
                all.appendCodePoint(c);
            }
        }, StringBuilder::append).toString();
    }

    /** In English with a comma at the thousands. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Language.now().locale()).format(number);
    }
}
