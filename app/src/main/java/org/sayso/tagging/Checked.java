package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;

/**
 * How often the tagger suggested a priority with a sureness of so many hundredths, and how often a person then set the response against it.
 *
 * @param suggestedNone it said first that none may fit, and agreed are those of which the person said so too
 */
@Introspected
record Checked(String priority, double hundredth, boolean suggestedNone, long n, long agreed) {
    Share share() {
        return new Share(agreed, n);
    }
}
