package org.sayso.notice;

import java.util.Locale;

/** Why a letter did not go, in words of our own: what a mail server answers may hold an address. */
enum MailTrouble {
    NO_CONNECTION(false), SIGN_IN(false), TEMPLATE(false), NO_TEXTS(false), NOT_NOW(false), FOLDER(false), STOPPED_SHORT(false), REFUSED(true), TOO_LATE(true), NOT_READABLE(true);

    private final boolean lasting;

    MailTrouble(boolean lasting) {
        this.lasting = lasting;
    }

    /** Trying again would change nothing. */
    boolean isLasting() {
        return lasting;
    }

    /** Message key for the desk. */
    String words() {
        return "notice.desk.trouble." + name().toLowerCase(Locale.ROOT);
    }

    /** A letter that was not taken. It carries no cause: that may name the address. */
    static final class NotSent extends Exception {
        private final MailTrouble trouble;

        NotSent(MailTrouble trouble) {
            super(trouble.name(), null, false, false);
            this.trouble = trouble;
        }

        MailTrouble trouble() {
            return trouble;
        }
    }
}
