package org.sayso.notice;

/** One thing that happened to an idea. @param what tells it from others of its kind; never words of anybody */
record Fact(Kind kind, String what) {
    /** In the order in which a letter says them. */
    enum Kind {
        READ, KEPT_PRIVATE, THEME, REPLY, CHANGE;

        /** Message key of what a letter says of it. */
        String words() {
            return "notice.mail.fact." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    String asText() {
        return kind + " " + what;
    }
}
