package org.sayso.share;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.FormKey;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * The name of a place, as its form sends it.
 *
 * @param key becomes the id of a new one
 * @param version which the form was made from, when the place is there already
 */
@Serdeable
record PlaceForm(@Nullable String place, @Nullable String key, @Nullable String version) {
    static PlaceForm blank() {
        return new PlaceForm("", FormKey.fresh(), null);
    }

    static PlaceForm of(ShareLink link) {
        return new PlaceForm(link.place(), null, String.valueOf(link.version()));
    }

    /** What was typed, on the newest version: sending it again is then a decision. */
    PlaceForm onTopOf(ShareLink newest) {
        return new PlaceForm(place, key, String.valueOf(newest.version()));
    }

    String cleanPlace() {
        return Text.line(place);
    }

    boolean isMadeFrom(ShareLink link) {
        return String.valueOf(link.version()).equals(version);
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Text.isEmpty(cleanPlace())) {
            problems.add("place", "share.place.empty");
        } else if (Text.length(cleanPlace()) > ShareLink.LONGEST_PLACE) {
            problems.add("place", "share.place.long", ShareLink.LONGEST_PLACE);
        }
        return problems;
    }
}
