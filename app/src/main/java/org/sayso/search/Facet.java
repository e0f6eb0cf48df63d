package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a search can be narrowed by. The name is the field in the index and the parameter in an address. */
@Introspected
enum Facet {
    PRIORITY, CAMPAIGN, WHO, AGE, AREA, STAGE, SOURCE, LANGUAGE;

    /** Among priorities: a person said that it fits none, or the machine did and no person has said otherwise. */
    static final String FITS_NONE = "none";

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Facet> of(String field) {
        return Arrays.stream(values()).filter(f -> f.field().equals(field)).findFirst();
    }
}
