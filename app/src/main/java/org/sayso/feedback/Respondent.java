package org.sayso.feedback;

import java.util.Arrays;
import java.util.Optional;

/** Who says it, in broad words; nobody has to. */
public enum Respondent {
    CHILD, YOUNG_PERSON, PARENT, CARER, PRACTITIONER;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Respondent> of(String slug) {
        return Arrays.stream(values()).filter(r -> r.slug().equals(slug)).findFirst();
    }
}
