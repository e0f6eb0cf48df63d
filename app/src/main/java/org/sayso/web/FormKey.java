package org.sayso.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import java.util.UUID;

/**
 * The id of the row that a form will make, put into the form ({@code key}) when it is shown. However often the form is
 * sent, by a double tap or by Back and Send, the row is one. A form without a key, or with one that is no UUID, makes a
 * row of its own.
 */
public final class FormKey {
    /** Whoever goes back meets the form that was sent, with its key; asked anew, it would come with another one. */
    private static final String BACK_IS_THE_SAME_FORM = "private, no-cache";

    private FormKey() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The key in its one spelling. */
    public static String of(String sent) {
        String key = sent == null ? "" : sent.strip().toLowerCase(java.util.Locale.ROOT);
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? key : fresh();
    }

    /** The page of a form with a fresh key. */
    public static <T> MutableHttpResponse<T> kept(MutableHttpResponse<T> page) {
        return page.header(HttpHeaders.CACHE_CONTROL, BACK_IS_THE_SAME_FORM);
    }
}
