package org.sayso.search;

import io.micronaut.http.HttpParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.web.Paging;

/**
 * What somebody asks for, as an address says it.
 *
 * @param filters by facet, as typed: a campaign by its slug
 * @param newest newest first, also when there are words
 */
record Asked(SearchQuery query, Map<Facet, String> filters, boolean newest, int page, int size) {
    static final String NEWEST = "newest";

    /** From the parameters of an address; what is missing or no number gets its usual value. */
    static Asked of(HttpParameters parameters, int usualSize) {
        Map<Facet, String> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Optional.ofNullable(parameters.get(facet.field())).filter(value -> !value.isBlank()).ifPresent(value -> filters.put(facet, value.strip()));
        }
        return new Asked(
                SearchQuery.of(parameters.get("q")), filters, NEWEST.equals(parameters.get("sort")), Paging.page(number(parameters.get("page"))),
                Paging.size(number(parameters.get("size")), usualSize));
    }

    Asked with(Facet facet, String value) {
        Map<Facet, String> other = new EnumMap<>(Facet.class);
        other.putAll(filters);
        other.put(facet, value);
        return new Asked(query, other, newest, 1, size);
    }

    Asked without(Facet facet) {
        Map<Facet, String> other = new EnumMap<>(Facet.class);
        other.putAll(filters);
        other.remove(facet);
        return new Asked(query, other, newest, 1, size);
    }

    Asked withNewest(boolean first) {
        return new Asked(query, filters, first, 1, size);
    }

    Asked withoutFilters() {
        return new Asked(query, Map.of(), newest, 1, size);
    }

    int offset() {
        return (page - 1) * size;
    }

    /** The address of this question, ready for {@code page=} to be added. */
    String base(String path) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", query().text());
        filters.forEach((facet, value) -> query.put(facet.field(), value));
        query.put("sort", newest ? NEWEST : "");
        return Paging.base(path, query);
    }

    String address(String path) {
        String base = base(path);
        return base.substring(0, base.length() - 1);
    }

    private static Integer number(String typed) {
        try {
            return typed == null ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
