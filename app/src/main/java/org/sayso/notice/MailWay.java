package org.sayso.notice;

import java.util.Locale;
import org.sayso.web.Settings;

/** How mail leaves this site. */
enum MailWay {
    OFF, FOLDER, SMTP, NOTIFY;

    static MailWay of(MailSettings mail, Settings settings) {
        if (!MailSettings.isThere(mail.where())) {
            return MailSettings.isThere(mail.host()) ? SMTP : settings.demo() ? FOLDER : OFF;
        }
        return switch (mail.where().strip().toLowerCase(Locale.ROOT)) {
            case "smtp" -> SMTP;
            case "notify" -> NOTIFY;
            case "folder" -> FOLDER;
            case "off" -> OFF;
            default -> throw new IllegalStateException("SAYSO_MAIL is smtp, notify, folder or off.");
        };
    }

    /** Message key for the desk. */
    String words() {
        return "notice.desk.way." + name().toLowerCase(Locale.ROOT);
    }
}
