package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Signed tokens for forms that people fill in without an account: when the form was made, a key that makes a repeated
 * send one response, and what the form is for. Nothing is stored and no cookie is needed. Form:
 * {@code purpose-bound.millis.key.signature}. Thread-safe.
 */
@Singleton
public class FormTokens {
    public static final Duration LIFE = Duration.ofHours(12);
    private static final List<String> BROWSERS_SAY = List.of("Origin", "Sec-Fetch-Site", "Sec-Fetch-Mode");
    private final SiteKey siteKey;
    private final Clock clock;

    FormTokens(SiteKey siteKey, Clock clock) {
        this.siteKey = siteKey;
        this.clock = clock;
    }

    /** @param key the submission key: random, made with the form */
    @Introspected
    public record FormToken(Instant made, String key, boolean expired) {}

    public String fresh(String purpose) {
        return signed(purpose, clock.millis(), UUID.randomUUID().toString());
    }

    /** The same key with a new time: a form that waited too long goes on without a second response. */
    public String renewed(String purpose, String key) {
        return signed(purpose, clock.millis(), key);
    }

    /** For the same form once more: the token as it came while it holds, the same key with a new time when it waited too long, a fresh one when it is not ours. */
    public String lasting(String purpose, @Nullable String token) {
        return read(purpose, token).map(t -> t.expired() ? renewed(purpose, t.key()) : token).orElseGet(() -> fresh(purpose));
    }

    /** Empty when the token is not ours or is for another purpose; a token of ours that is too old says so. */
    public Optional<FormToken> read(String purpose, @Nullable String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.");
        if (parts.length != 3 || !SiteKey.same(parts[2], signature(purpose, parts[0], parts[1]))) {
            return Optional.empty();
        }
        Instant made = Instant.ofEpochMilli(Long.parseLong(parts[0], 36));
        return Optional.of(new FormToken(made, parts[1], made.plus(LIFE).isBefore(clock.instant())));
    }

    /**
     * Whether a form that anybody may send comes from a page of ours. A browser says where a form comes from, and must
     * show the token of the page; a script says nothing of the kind and needs none. A token that is sent must hold.
     */
    public boolean isFromOurPage(HttpRequest<?> request, String purpose, @Nullable String token) {
        if (token == null || token.isBlank()) {
            return BROWSERS_SAY.stream().noneMatch(request.getHeaders()::contains);
        }
        return read(purpose, token).filter(t -> !t.expired()).isPresent();
    }

    private String signed(String purpose, long millis, String key) {
        String made = Long.toString(millis, 36);
        return made + "." + key + "." + signature(purpose, made, key);
    }

    private String signature(String purpose, String made, String key) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(siteKey.mac("form", purpose, made, key));
    }
}
