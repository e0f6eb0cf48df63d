package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Problems;

/**
 * One event at the desk.
 *
 * @param taken places; @param checks what must be in place before it is opened
 * @param others who could be added as a host by whoever looks; empty when they may not
 * @param isHost whether whoever looks runs it
 * @param parts what other rooms have to say of it
 */
@Introspected
record EventDeskPage(
        Event event, EventCard card, int taken, String series, String plan, List<String> actions, @Nullable String campaign, List<OpenEvent.Check> checks, List<Host> hosts, List<Host> others,
        boolean isHost, List<EventPart.Shown> parts, Problems problems) {

    @Introspected
    record Host(String id, String name) {}

    public boolean isDraft() {
        return event.openedAt() == null;
    }

    public boolean isAhead() {
        return card.stage().equals("open") || card.stage().equals("full");
    }

    /** Whether it may still be changed. */
    public boolean isOpenToChange() {
        return isDraft() || isAhead();
    }

    /** It can go back to a draft while nobody has booked. */
    public boolean isUnbooked() {
        return isAhead() && taken == 0;
    }

    public boolean isReady() {
        return checks.stream().allMatch(OpenEvent.Check::done);
    }

    public String getPath() {
        return "/desk/events/" + event.slug();
    }
}
