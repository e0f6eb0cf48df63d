package org.sayso.notice;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.web.SiteKey;

/** What of a subscription only this site can read, and the marks by which it is found again. */
@Singleton
class Sealed {
    private static final String PURPOSE = "subscription";
    private final Seal seal;
    private final SiteKey siteKey;

    Sealed(Seal seal, SiteKey siteKey) {
        this.seal = seal;
        this.siteKey = siteKey;
    }

    record Open(String responseId, String address) {}

    String close(String responseId, String address) {
        return seal.close(PURPOSE, responseId + "\n" + address);
    }

    /** Empty where the secret of the site is another one than it was. */
    Optional<Open> open(Subscription subscription) {
        return seal.open(PURPOSE, subscription.sealed()).map(text -> new Open(text.substring(0, text.indexOf('\n')), text.substring(text.indexOf('\n') + 1)));
    }

    String ideaMark(String responseId) {
        return siteKey.hash("notice-idea", responseId);
    }

    String addressMark(String address) {
        return siteKey.hash("notice-address", address);
    }

    String factMark(String subscriptionId, String fact) {
        return siteKey.hash("notice-fact", subscriptionId, fact);
    }

    String confirmHash(String token) {
        return siteKey.hash("notice-confirm", token);
    }

    /** The same in each mail of a subscription, so that only its hash need be kept. 128 bits. */
    String stopToken(String subscriptionId) {
        byte[] mac = java.util.Arrays.copyOf(siteKey.mac("notice-stop", subscriptionId), 16);
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    String stopHash(String token) {
        return siteKey.hash("notice-stop-hash", token);
    }
}
