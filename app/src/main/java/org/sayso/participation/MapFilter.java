package org.sayso.participation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpParameters;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.partnership.Partnership;

/**
 * What somebody looks for in the map; blank is all. What an address asks for and is nothing here is left out. What Sayso runs asked nobody whether partners
 * may read it, so it is not found by {@code sharing}.
 *
 * @param year the year of the September in which the school year begins, or blank
 * @param method slug of an {@link ActivityMethod}; @param sharing slug of a {@link Sharing}
 * @param audience slug of an {@link AskedGroup}; @param area slug of an area
 */
@Introspected
record MapFilter(String year, String method, String sharing, String audience, String area) {

    static MapFilter of(HttpParameters query, Partnership partnership, @Nullable SchoolYear otherwise) {
        String method = text(query, "method");
        String sharing = text(query, "sharing");
        String audience = text(query, "audience");
        String area = text(query, "area");
        Optional<SchoolYear> year = SchoolYear.of(text(query, "year")).or(() -> Optional.ofNullable(otherwise));
        return new MapFilter(
                year.map(y -> String.valueOf(y.begins())).orElse(""), ActivityMethod.of(method).isPresent() ? method : "", Sharing.of(sharing).isPresent() ? sharing : "",
                AskedGroup.of(audience).isPresent() ? audience : "", partnership.area(area).isPresent() ? area : "");
    }

    /** Without what only staff may ask by. */
    MapFilter inPublic() {
        return new MapFilter(year, "", "", audience, area);
    }

    Optional<SchoolYear> schoolYear() {
        return SchoolYear.of(year);
    }

    /** By how people are asked and who may read it: what the numbers of the matrix are made of. */
    boolean counts(Asking asking) {
        return (method.isEmpty() || method.equals(asking.method().slug())) && (sharing.isEmpty() || asking.sharing() != null && sharing.equals(asking.sharing().slug()));
    }

    /** By group and area. */
    boolean isOf(Asking asking) {
        return (audience.isEmpty() || AskedGroup.of(audience).filter(asking.groups()::contains).isPresent()) && (area.isEmpty() || asking.areas().isEmpty() || asking.areas().contains(area));
    }

    MapFilter in(String newAudience, String newArea) {
        return new MapFilter(year, method, sharing, newAudience, newArea);
    }

    MapFilter ofNoYear() {
        return new MapFilter("", method, sharing, audience, area);
    }

    public boolean isNarrow() {
        return !audience.isEmpty() || !area.isEmpty();
    }

    /** For an address. Each part is a slug of ours, so nothing in it needs an escape. */
    String query() {
        return Stream.of(part("year", year), part("method", method), part("sharing", sharing), part("audience", audience), part("area", area)).filter(s -> !s.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    private static String text(HttpParameters query, String name) {
        String value = query.get(name);
        return value == null ? "" : value.strip();
    }
}
