package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.web.FormFields;
import org.sayso.web.SiteKey;
import org.sayso.web.TypedBox;

/**
 * Takes up what was typed into a form of the desk that can not be taken just now, and knows it again when it comes back.
 * It is sent again only for whoever typed it, within {@link #LIFE}, and only when it surely came from a page of ours.
 * Thread-safe.
 */
@Singleton
class UnsentForms {
    /** Longer ones are not words that somebody typed. */
    static final int LONGEST = 256 * 1024;
    static final Duration LIFE = Duration.ofHours(12);
    private static final String TYPED = "sayso.typed";
    private static final String OURS = "sayso.ours";
    private static final List<String> WAYS_OUT = List.of("//", "..", "%2e", "%2f", "%5c");
    private final SiteKey siteKey;
    private final Clock clock;

    UnsentForms(SiteKey siteKey, Clock clock) {
        this.siteKey = siteKey;
        this.clock = clock;
    }

    /** @param form the body as it came; @param isOurs whether it surely came from a page of ours */
    static void note(HttpRequest<?> request, String form, boolean isOurs) {
        if (form.length() <= LONGEST) {
            request.setAttribute(TYPED, form);
            request.setAttribute(OURS, isOurs);
        }
    }

    /** From now on a page that says this form failed gives its words back. Only for one that surely came from whoever is signed in. */
    void giveBackOnError(HttpRequest<?> request) {
        of(request).ifPresent(unsent -> TypedBox.note(request, unsent.getBoxes()));
    }

    /** Empty when nobody typed anything, and for passwords. It may be sent again only when it surely came from a page of ours, made for somebody we know. */
    Optional<Unsent> of(HttpRequest<?> request) {
        FormFields sent = FormFields.of(request.getAttribute(TYPED, String.class).orElse(""));
        List<FormFields.Sent> kept = sent.whole().stream().filter(f -> !Unsent.isSecret(f.name())).toList();
        boolean isPlain = sent.whole().stream().allMatch(f -> f.name().equals("_token") || !Unsent.isSecret(f.name()));
        String who = StaffSessions.ownerIn(sent.one("_token"));
        String to = request.getAttribute(OURS, Boolean.class).orElse(false) && !who.isEmpty() ? withoutToken(request) : "";
        Unsent unsent = sealed(local(to) ? to : "", FormFields.encoded(kept), who, String.valueOf(clock.millis()));
        return !isPlain || unsent.getBoxes().isEmpty() ? Optional.empty() : Optional.of(unsent);
    }

    /** What a page of ours gave back, only for copying when that was too long ago; empty when it is not as we gave it. */
    Optional<Unsent> read(@Nullable String to, @Nullable String typed, @Nullable String who, @Nullable String at, @Nullable String seal) {
        if (to == null || typed == null || who == null || at == null || seal == null || !SiteKey.same(seal, sealed(to, typed, who, at).seal())) {
            return Optional.empty();
        }
        boolean isOld = Instant.ofEpochMilli(Long.parseLong(at)).plus(LIFE).isBefore(clock.instant());
        return Optional.of(isOld ? sealed("", typed, who, at) : new Unsent(to, typed, who, at, seal));
    }

    private Unsent sealed(String to, String typed, String who, String at) {
        return new Unsent(to, typed, who, at, siteKey.hash("unsent-form", to, typed, who, at));
    }

    private static String withoutToken(HttpRequest<?> request) {
        String query = request.getUri().getRawQuery();
        String kept = query == null ? "" : Arrays.stream(query.split("&")).filter(pair -> !Unsent.isSecret(pair.replaceAll("=.*", ""))).collect(Collectors.joining("&"));
        return request.getUri().getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Only a page of the desk, named from the root: no other site, no way out by dots. */
    static boolean local(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replaceAll("\\?.*", "");
        return path.matches("/desk([/?][a-zA-Z0-9/?=&%_.~+*:,;@!$'()-]*)?") && WAYS_OUT.stream().noneMatch(plain::contains) && !plain.startsWith("/desk/sign-");
    }
}
