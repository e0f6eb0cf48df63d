package org.sayso.notice;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.sayso.web.Chrome;

/** Every page knows whether mail can be offered at all ({@code mailGoesOut}): the link to the offer stands on pages of rooms that come before this one. */
@Singleton
class NoticeChrome implements Chrome {
    private final Mailer mailer;

    NoticeChrome(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void add(HttpRequest<?> request, Map<String, Object> model) {
        model.put("mailGoesOut", mailer.isOn());
    }
}
