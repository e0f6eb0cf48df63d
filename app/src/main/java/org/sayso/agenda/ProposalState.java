package org.sayso.agenda;

import java.util.Locale;

/** Where a proposal stands. Held from birth: nobody but the team sees it before a person released it. */
enum ProposalState {
    HELD, SHOWN, KEPT_BACK, MERGED;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person may take it from here to there. A merge is undone to what it was before. */
    boolean mayBecome(ProposalState next) {
        return switch (this) {
            case HELD -> next == SHOWN || next == KEPT_BACK || next == MERGED;
            case SHOWN -> next == KEPT_BACK || next == MERGED;
            case KEPT_BACK -> next == SHOWN || next == MERGED;
            case MERGED -> next == HELD || next == SHOWN;
        };
    }
}
