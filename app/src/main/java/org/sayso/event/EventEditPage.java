package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Problems;
import org.sayso.web.Theirs;

/**
 * The form of an event.
 *
 * @param event null while it is new
 * @param actions by priority, of each plan of the site
 * @param theirs what was saved meanwhile, when that is not what was typed here; else null
 */
@Introspected
record EventEditPage(
        EventForm form, @Nullable Event event, List<Choice> kinds, List<Choice> audiences, List<Choice> ways, List<Choice> localities, List<Choice> plans, List<Group> actions, List<Choice> campaigns,
        List<String> series, List<Choice> repeats, Problems problems, @Nullable Theirs theirs) {

    /** @param words message key; @param name said as it is, where there is no key */
    @Introspected
    record Choice(String id, String value, @Nullable String words, @Nullable String name, boolean on) {}

    /** @param isOpen one of its choices is on */
    @Introspected
    record Group(String name, boolean isOpen, List<Choice> choices) {}

    public boolean isNewOne() {
        return event == null;
    }

    public String getAction() {
        return event == null ? "/desk/events" : "/desk/events/" + event.slug();
    }

    /** The address may change until the event is open: after that it stands on posters. */
    public boolean isSlugOpen() {
        return event == null || event.openedAt() == null;
    }

    public boolean isTwice() {
        return form.isTwice();
    }
}
