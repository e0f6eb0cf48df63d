package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import java.util.List;

/** What somebody typed or chose, for reading and copying. @param label message key of its name; null where only the field's name is known */
@Introspected
public record TypedBox(String id, @Nullable String label, String name, String words) {
    private static final String ATTRIBUTE = "sayso.typed-boxes";

    /** As high as the words are long, within reason. */
    public long getRows() {
        return Math.clamp(words.lines().count() + words.length() / 50, 1, 12);
    }

    /** Whatever comes of this request, a page that says it failed gives these back. Only for what surely came from whoever is signed in. */
    public static void note(HttpRequest<?> request, List<TypedBox> boxes) {
        request.setAttribute(ATTRIBUTE, boxes);
    }

    @SuppressWarnings("unchecked")
    static List<TypedBox> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE).map(boxes -> (List<TypedBox>) boxes).orElse(List.of());
    }
}
