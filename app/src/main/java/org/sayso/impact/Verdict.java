package org.sayso.impact;

import java.util.Locale;

/** Whether something that an event was to reach is reached. */
enum Verdict {
    MET("status-done", "circle-check"), NOT_MET("status-not-doing", "circle-x"), NOT_KNOWN("status-planned", "circle-dot");

    private final String look;
    private final String icon;

    Verdict(String look, String icon) {
        this.look = look;
        this.icon = icon;
    }

    String look() {
        return look;
    }

    String icon() {
        return icon;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its words. */
    String words() {
        return "impact.verdict." + slug();
    }
}
