package org.sayso.notice;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * What the environment says of GOV.UK Notify.
 *
 * @param key as Notify shows it once: its name, the service, the secret
 * @param templateEmail a template with {@code ((subject))} and {@code ((body))}; @param templateText one with {@code ((body))}, or blank: no text messages
 * @param url of another Notify than the public one, or blank
 */
@ConfigurationProperties("sayso.post.notify")
record NotifySettings(@Nullable String key, @Nullable String templateEmail, @Nullable String templateText, @Nullable String url) {
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern KEY = Pattern.compile("(.*-)?" + UUID + "-" + UUID);
    private static final String PUBLIC = "https://api.notifications.service.gov.uk";

    /** A setting that can not be is said at the start; the key itself is never said. */
    NotifySettings checked() {
        if (!KEY.matcher(of(key)).matches()) {
            throw new IllegalStateException("Mail by GOV.UK Notify needs SAYSO_NOTIFY_KEY: the whole API key, as Notify shows it once.");
        }
        if (!of(templateEmail).matches(UUID) || (MailSettings.isThere(templateText) && !of(templateText).matches(UUID))) {
            throw new IllegalStateException("SAYSO_NOTIFY_TEMPLATE_EMAIL, and SAYSO_NOTIFY_TEMPLATE_TEXT where it is there, is the id of a template in Notify.");
        }
        if (MailSettings.isThere(url) && !of(url).matches("https://\\S+|http://(127\\.0\\.0\\.1|localhost)(:\\d+)?")) {
            throw new IllegalStateException("SAYSO_NOTIFY_URL begins with https://");
        }
        return new NotifySettings(of(key), of(templateEmail), MailSettings.isThere(templateText) ? of(templateText) : null, at());
    }

    private String at() {
        return MailSettings.isThere(url) ? URI.create(of(url).replaceFirst("/+$", "")).toString() : PUBLIC;
    }

    private static String of(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "NotifySettings";
    }
}
