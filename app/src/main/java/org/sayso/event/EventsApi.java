package org.sayso.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.staff.Role;
import org.sayso.web.ApiList;
import org.sayso.web.AskedPage;
import org.sayso.web.Moments;

/** The events of this site for other programs: what anybody may see, so never a draft and never the link of a meeting. */
@Controller("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class EventsApi {
    private static final int LAST = 200;
    private final Events events;
    private final Clock clock;

    EventsApi(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** @param state open, full, cancelled or past */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventItem(
            String slug, String title, String kind, String audience, String state, String starts, String ends, @Nullable String place, @Nullable String address, boolean online, List<String> access,
            int capacity, @Nullable Integer left, String plan, List<String> actions, @Nullable String cancelledBecause) {}

    @Get
    @Secured(Role.May.ANYBODY)
    ApiList<EventItem> list(HttpRequest<?> request) {
        List<Event> all = Stream.concat(events.ahead().stream(), events.past(LAST, 0).stream()).toList();
        Map<String, Integer> taken = events.taken(all);
        AskedPage asked = AskedPage.of(request);
        ApiList<Event> page = ApiList.of(all, asked);
        return new ApiList<>(page.total(), page.page(), page.size(), page.items().stream().map(event -> item(event, taken.getOrDefault(event.id(), 0))).toList());
    }

    private EventItem item(Event event, int taken) {
        EventStage stage = event.stage(clock.instant(), taken);
        return new EventItem(
                event.slug(), event.title(), event.kind(), event.audience(), stage.slug(), Moments.iso(event.startsAt()), Moments.iso(event.endsAt()), event.place(), event.address(), event.isOnline(),
                event.ways().stream().map(Access::slug).toList(), event.capacity(), stage.isAhead() ? Integer.valueOf(Math.max(0, event.capacity() - taken)) : null, event.plan(), events.actions(event),
                event.cancelledWhy());
    }
}
