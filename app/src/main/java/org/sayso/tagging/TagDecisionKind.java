package org.sayso.tagging;

/** What a person decided: took the suggestion, chose other priorities, or found that none fits. */
public enum TagDecisionKind {
    ACCEPTED, CHANGED, FITS_NONE;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
