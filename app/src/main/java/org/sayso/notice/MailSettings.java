package org.sayso.notice;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What the environment says of mail.
 *
 * @param where {@code smtp}, {@code notify}, {@code folder} or {@code off}; blank: by SMTP where a host is named, into the folder in the demo, else off
 * @param security {@code starttls} (must be offered), {@code tls} from the first byte, or {@code none}
 * @param from the address that mail comes from
 * @param patience how long a server may take for one step
 */
@ConfigurationProperties("sayso.post")
record MailSettings(
        @Nullable String where, @Nullable String host, int port, @Nullable String security, @Nullable String from, @Nullable String username, @Nullable String password,
        @Bindable(defaultValue = "20s") Duration patience) {

    static boolean isThere(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
