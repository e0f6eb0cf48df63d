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
    public static <T> ApiList<T> of(List<T> all, AskedPage asked) {
        int from = Math.min(asked.offset(), all.size());
        return new ApiList<>(all.size(), asked.page(), asked.size(), List.copyOf(all.subList(from, Math.min(from + asked.size(), all.size()))));
    }
}
