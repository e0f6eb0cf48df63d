package org.sayso.question;

/** How a question was answered. */
enum Outcome {
    ANSWERED, NOT_ABLE;

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static java.util.Optional<Outcome> of(String slug) {
        return java.util.Arrays.stream(values()).filter(outcome -> outcome.slug().equals(slug)).findFirst();
    }
}
