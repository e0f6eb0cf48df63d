package org.sayso.feedback;

import java.util.Arrays;
import java.util.Optional;

/** Why a response stays private. The sender reads {@code feedback.private.<slug>}: kind words for each. */
public enum PrivateReason {
    NAME_IN_IT, ABOUT_A_PERSON, UNKIND, NOT_ON_TOPIC, SAME_AS_ANOTHER;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<PrivateReason> of(String slug) {
        return Arrays.stream(values()).filter(r -> r.slug().equals(slug)).findFirst();
    }
}
