package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;

/** How often the tagger suggested a priority with a sureness of so many hundredths, and how often a person then set the response against it. */
@Introspected
record Checked(String priority, double hundredth, boolean suggestedNone, long n, long agreed) {
    Share share() {
        return new Share(agreed, n);
    }
}
