package org.sayso.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody proposes: both take a place on the agenda, because both take time at the meeting. */
enum ProposalKind {
    ITEM("message-circle"), SPEAKER("mic");

    private final String icon;

    ProposalKind(String icon) {
        this.icon = icon;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    /** Message key of its name. */
    String words() {
        return "agenda.kind." + slug();
    }

    static Optional<ProposalKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
