package org.sayso.forum;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.sayso.notice.Seal;
import org.sayso.web.SiteKey;

/** What of a member only this site can read or make. The token of her private link is made from her id, so that only its hash need be kept. Thread-safe. */
@Singleton
class MemberSecrets {
    private static final String PURPOSE = "forum-address";
    private static final int TOKEN_BYTES = 16;
    private final Seal seal;
    private final SiteKey siteKey;

    MemberSecrets(Seal seal, SiteKey siteKey) {
        this.seal = seal;
        this.siteKey = siteKey;
    }

    /** 128 bits, as 22 URL-safe characters. */
    String token(String memberId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(siteKey.mac("forum-token", memberId), TOKEN_BYTES));
    }

    String tokenHash(String token) {
        return siteKey.hash("forum-token-hash", token);
    }

    /** For one forum only, so that nobody can be followed from one to the next. */
    String mark(String forumId, String address) {
        return siteKey.hash("forum-address-mark", forumId, address);
    }

    /** For all forums, and kept a day. */
    String dayMark(String address) {
        return siteKey.hash("forum-address-day", address);
    }

    String close(String address) {
        return seal.close(PURPOSE, address);
    }

    /** Empty when the secret of the site is another one than it was. */
    Optional<String> address(Member member) {
        return seal.open(PURPOSE, member.address());
    }
}
