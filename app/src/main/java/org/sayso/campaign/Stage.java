package org.sayso.campaign;

/** Where a campaign stands, told by its dates and the clock. A draft is for staff only. */
public enum Stage {
    DRAFT, PLANNED, OPEN, CLOSED;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
