package org.sayso.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of the row that a form will make, put into the form ({@code key}) when it is shown. However often the form is
 * sent, by a double tap or by Back and Send, the row is one. A form without a key, or with one that is no UUID, makes a
 * row of its own.
 */
public final class FormKey {
    private static final String KEY = "key";

    private FormKey() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The key in its one spelling. */
    public static String of(String sent) {
        String key = plain(sent);
        return isKey(key) ? key : fresh();
    }

    /**
     * The page of a new form, with the key of its address. An address without one leads to itself with a fresh one, so that
     * Back asks for the same key again though no browser keeps the page.
     */
    public static HttpResponse<?> shown(HttpRequest<?> request, Function<String, HttpResponse<?>> page) {
        String key = plain(request.getParameters().get(KEY));
        return isKey(key) ? page.apply(key) : Page.seeOther(withKey(request));
    }

    private static String withKey(HttpRequest<?> request) {
        String query = request.getUri().getRawQuery();
        Stream<String> kept = Arrays.stream(query == null ? new String[0] : query.split("&")).filter(pair -> !pair.isEmpty() && !pair.matches(KEY + "(=.*)?"));
        return request.getUri().getRawPath() + "?" + Stream.concat(kept, Stream.of(KEY + "=" + fresh())).collect(Collectors.joining("&"));
    }

    private static String plain(String sent) {
        return sent == null ? "" : sent.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isKey(String plain) {
        return plain.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
