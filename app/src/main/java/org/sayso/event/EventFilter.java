package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.partnership.Partnership;
import org.sayso.web.Moments;

/**
 * What somebody looks for among events; blank is all. What an address asks for and is nothing here is left out.
 *
 * @param area slug of an area; @param who slug of an {@link EventAudience}: events for everyone are among them; @param kind slug of an {@link EventKind}
 * @param how {@code online} or {@code room}; @param evening those that begin at 17:00 or later
 */
@Introspected
record EventFilter(String area, String who, String kind, String how, boolean evening) {
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    static EventFilter of(HttpParameters query, Partnership partnership) {
        String area = text(query, "area");
        String who = text(query, "who");
        String kind = text(query, "kind");
        String how = text(query, "how");
        return new EventFilter(
                partnership.area(area).isPresent() ? area : "", EventAudience.of(who).isPresent() ? who : "", EventKind.of(kind).isPresent() ? kind : "",
                how.equals("online") || how.equals("room") ? how : "", text(query, "evening").equals("yes"));
    }

    boolean finds(Event event) {
        return (area.isEmpty() || area.equals(event.locality())) && (who.isEmpty() || who.equals(event.audience()) || event.audience().equals(EventAudience.EVERYONE.slug()))
                && (kind.isEmpty() || kind.equals(event.kind())) && (how.isEmpty() || (how.equals("online") ? event.isOnline() : event.hasRoom()))
                && (!evening || !event.startsAt().atZone(Moments.LONDON).toLocalTime().isBefore(EVENING));
    }

    public boolean isNarrow() {
        return !area.isEmpty() || !who.isEmpty() || !kind.isEmpty() || !how.isEmpty() || evening;
    }

    /** Its part of an address, ready for more to be added. */
    String path() {
        String query = Stream.of(part("area", area), part("who", who), part("kind", kind), part("how", how), part("evening", evening ? "yes" : "")).filter(s -> !s.isEmpty()).collect(Collectors.joining("&"));
        return "/events?" + (query.isEmpty() ? "" : query + "&");
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(HttpParameters query, String name) {
        String value = query.get(name);
        return value == null ? "" : value.strip();
    }
}
