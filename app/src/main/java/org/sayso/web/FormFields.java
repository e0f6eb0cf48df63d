package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of a form whose names are not known beforehand, or that may come once or many times (checkboxes): take
 * {@code @Body String body} and read it with {@link #of}. A broken escape reads as it stands; nothing here throws.
 */
public final class FormFields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormFields() {}

    public static FormFields of(String body) {
        FormFields fields = new FormFields();
        for (String pair : body == null ? new String[0] : body.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                fields.values.computeIfAbsent(plain(pair.substring(0, at)), name -> new ArrayList<>()).add(plain(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    /** The last value, as typed; empty when the field is not there. */
    public String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getLast();
    }

    /** Every value that is not blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    /** One field as it was sent. */
    @Introspected
    public record Sent(String name, String value) {}

    /** All that was sent, blank or twice or not, field by field in the order of the form. */
    public List<Sent> whole() {
        return values.entrySet().stream().flatMap(e -> e.getValue().stream().map(value -> new Sent(e.getKey(), value))).toList();
    }

    /** As a browser sends them. */
    public static String encoded(List<Sent> fields) {
        return fields.stream().map(f -> URLEncoder.encode(f.name(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(f.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
