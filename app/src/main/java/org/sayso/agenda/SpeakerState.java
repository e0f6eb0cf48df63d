package org.sayso.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a guest speaker is. In public each is said, no answer and no too. */
enum SpeakerState {
    NOT_ASKED, ASKED, CONFIRMED, DECLINED;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name. */
    String words() {
        return "agenda.speaker." + slug();
    }

    boolean isAnswer() {
        return this == CONFIRMED || this == DECLINED;
    }

    static Optional<SpeakerState> of(String slug) {
        return Arrays.stream(values()).filter(state -> state.slug().equals(slug)).findFirst();
    }
}
