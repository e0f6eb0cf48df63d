package org.sayso.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A list as programs get it.
 *
 * @param page from 1
 * @param size asked for, 50 unless told, at most 100
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ApiList<T>(long total, int page, int size, List<T> items) {
    public static final int USUAL = 50;

    /** One page of a list that is all in memory. */
    public static <T> ApiList<T> of(List<T> all, Integer askedPage, Integer askedSize) {
        int page = Paging.page(askedPage);
        int size = Paging.size(askedSize, USUAL);
        long from = Math.min((page - 1L) * size, all.size());
        return new ApiList<>(all.size(), page, size, List.copyOf(all.subList((int) from, (int) Math.min(from + size, all.size()))));
    }
}
