package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.feedback.Response;

/** A response as staff work with it: with a person's tags and the machine's suggestion, each said apart. */
record TaggedResponse(Response response, boolean decided, List<String> tags, @Nullable String suggested, @Nullable Double confidence) {

    /** A person's tags; before anybody decided, the machine's first suggestion; {@link Facet#FITS_NONE} when neither has one. */
    List<String> priorities() {
        if (decided) {
            return tags.isEmpty() ? List.of(Facet.FITS_NONE) : tags;
        }
        return suggested == null ? List.of() : List.of(suggested);
    }
}
