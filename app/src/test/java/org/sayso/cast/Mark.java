package org.sayso.cast;

import java.util.UUID;

/** Letters that no other run has, to find again what a test wrote. Letters only: figures among them can look like a postcode or a phone. */
public final class Mark {
    private Mark() {}

    public static String ofLetters() {
        String figures = UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        return figures.chars().map(c -> Character.isDigit(c) ? 'g' + c - '0' : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
