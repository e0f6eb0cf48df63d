package org.sayso.notice;

import io.micronaut.context.annotation.Context;
import io.micronaut.core.annotation.Nullable;
import java.nio.file.Path;
import org.sayso.staff.EmailAddress;
import org.sayso.web.Settings;
import org.sayso.web.SiteAddress;

/** The one way that the settings choose. With settings that can not be, Sayso does not start. Thread-safe. */
@Context
class Mailer {
    private final MailWay way;
    private final @Nullable Carrier carrier;

    Mailer(MailSettings mail, NotifySettings notify, Settings settings, SiteAddress address, MessageOf messages) {
        this.way = MailWay.of(mail, settings);
        if (way == MailWay.SMTP && (!MailSettings.isThere(mail.host()) || EmailAddress.plain(mail.from()).isEmpty() || !address.isTold())) {
            throw new IllegalStateException("Mail by SMTP needs SAYSO_MAIL_HOST, SAYSO_MAIL_FROM (an address) and SAYSO_ADDRESS (links in mail begin with it).");
        }
        if (way == MailWay.NOTIFY && !address.isTold()) {
            throw new IllegalStateException("Mail by GOV.UK Notify needs SAYSO_ADDRESS: links in mail begin with it.");
        }
        this.carrier = switch (way) {
            case SMTP -> new SmtpCarrier(mail, messages);
            case FOLDER -> new FolderCarrier(Path.of(settings.data(), "mail"), messages);
            case NOTIFY -> new NotifyCarrier(notify, mail.patience());
            case OFF -> null;
        };
    }

    MailWay way() {
        return way;
    }

    boolean isOn() {
        return carrier != null;
    }

    boolean takesTexts() {
        return carrier != null && carrier.takesTexts();
    }

    /** As {@link Carrier#carry(String, Letter)}. */
    void send(String id, Letter letter) throws MailTrouble.NotSent {
        carrier.carry(id, letter);
    }

    void send(String id, TextMessage text) throws MailTrouble.NotSent {
        carrier.carry(id, text);
    }
}
