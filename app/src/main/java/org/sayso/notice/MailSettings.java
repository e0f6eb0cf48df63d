package org.sayso.notice;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;

/**
 * What the environment says of mail.
 *
 * @param where {@code smtp}, {@code folder} or {@code off}; blank: by SMTP where a host is named, into the folder in the demo, else off
 * @param security {@code starttls} (must be offered), {@code tls} from the first byte, or {@code none}
 * @param from the address that mail comes from
 */
@ConfigurationProperties("sayso.post")
record MailSettings(
        @Nullable String where, @Nullable String host, int port, @Nullable String security, @Nullable String from, @Nullable String username, @Nullable String password) {

    static boolean isThere(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
