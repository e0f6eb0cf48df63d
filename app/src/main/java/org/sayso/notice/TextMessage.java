package org.sayso.notice;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What one person gets on a mobile phone. It is short and plain, holds no more than one link, and says at its beginning who writes.
 *
 * @param to a mobile, as {@link PhoneNumber#plain} has it
 * @param words at most 600 characters, of which each 153 cost as one message; what is not in the alphabet of text messages costs more
 */
@Serdeable
public record TextMessage(String to, String words) {
    private static final int LONGEST = 600;

    public TextMessage {
        if (PhoneNumber.of(to).filter(number -> number.isMobile() && number.plain().equals(to)).isEmpty() || words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("A text message has a number of a mobile and at most " + LONGEST + " characters");
        }
    }

    /** Neither the number nor the words get into a log by chance. */
    @Override
    public String toString() {
        return "TextMessage";
    }
}
