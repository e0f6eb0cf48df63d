package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sayso.web.FormFields;
import org.sayso.web.Paging;

/**
 * What somebody asks for, as an address says it.
 *
 * @param filters by facet, as typed: a campaign by its slug
 * @param newest newest first, also when there are words
 * @param onlyWords by the words alone, not by what they mean
 * @param exactly as the words are spelled
 */
record Asked(SearchQuery query, Map<Facet, String> filters, boolean newest, boolean onlyWords, boolean exactly, int page, int size) {
    static final String NEWEST = "newest";
    static final String WORDS = "words";
    static final String EXACTLY = "exactly";

    /** From the parameters of an address; what is missing or no number gets its usual value. */
    static Asked of(HttpParameters parameters, int usualSize) {
        return of(parameters::get, usualSize);
    }

    /** From the part of an address after the question mark, as it was kept. */
    static Asked of(@Nullable String kept, int usualSize) {
        FormFields fields = FormFields.of(kept);
        return of(fields::one, usualSize);
    }

    private static Asked of(UnaryOperator<String> parameters, int usualSize) {
        Map<Facet, String> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Optional.ofNullable(parameters.apply(facet.field())).filter(value -> !value.isBlank()).ifPresent(value -> filters.put(facet, value.strip()));
        }
        return new Asked(
                SearchQuery.of(parameters.apply("q")), filters, NEWEST.equals(parameters.apply("sort")), WORDS.equals(parameters.apply("by")),
                EXACTLY.equals(parameters.apply("spelled")), Paging.page(number(parameters.apply("page"))),
                Paging.size(number(parameters.apply("size")), usualSize));
    }

    Asked with(Facet facet, String value) {
        Map<Facet, String> other = new EnumMap<>(Facet.class);
        other.putAll(filters);
        other.put(facet, value);
        return new Asked(query, other, newest, onlyWords, exactly, 1, size);
    }

    Asked without(Facet facet) {
        Map<Facet, String> other = new EnumMap<>(Facet.class);
        other.putAll(filters);
        other.remove(facet);
        return new Asked(query, other, newest, onlyWords, exactly, 1, size);
    }

    Asked withNewest(boolean first) {
        return new Asked(query, filters, first, onlyWords, exactly, 1, size);
    }

    Asked withOnlyWords(boolean only) {
        return new Asked(query, filters, newest, only, exactly, 1, size);
    }

    /** By the words as they are spelled and nothing else: what programs rely on. */
    Asked asWords() {
        return new Asked(query, filters, newest, true, true, page, size);
    }

    Asked withExactly() {
        return new Asked(query, filters, newest, onlyWords, true, 1, size);
    }

    Asked withFilters(Map<Facet, String> others) {
        return new Asked(query, others, newest, onlyWords, exactly, page, size);
    }

    Asked withoutFilters() {
        return new Asked(query, Map.of(), newest, onlyWords, exactly, 1, size);
    }

    int offset() {
        return (page - 1) * size;
    }

    /** Nothing is asked: all there is, the newest first. */
    boolean isNothing() {
        return query.isBlank() && filters.isEmpty();
    }

    /** The address of this question, ready for {@code page=} to be added. */
    String base(String path) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", query().text());
        filters.forEach((facet, value) -> query.put(facet.field(), value));
        query.put("sort", newest ? NEWEST : "");
        query.put("by", onlyWords ? WORDS : "");
        query.put("spelled", exactly ? EXACTLY : "");
        return Paging.base(path, query);
    }

    /** What stands after the question mark of its address; empty when nothing is asked. */
    String kept() {
        return address("").replaceFirst("^\\?", "");
    }

    /** The address of its first page. */
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
