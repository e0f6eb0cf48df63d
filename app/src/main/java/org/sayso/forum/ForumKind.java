package org.sayso.forum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.EventAudience;

/** Who meets in a forum. */
enum ForumKind {
    PARENTS(EventAudience.PARENTS_AND_CARERS), YOUTH(EventAudience.YOUNG_PEOPLE), CARE(EventAudience.YOUNG_PEOPLE), SCHOOL(EventAudience.YOUNG_PEOPLE);

    private final EventAudience audience;

    ForumKind(EventAudience audience) {
        this.audience = audience;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String words() {
        return "forum.kind." + slug();
    }

    /** Then nobody under 13 leaves an email: they are told whom to talk to. */
    boolean hasChildren() {
        return this != PARENTS;
    }

    /** Whether its members may come to that event. */
    boolean hears(Event event) {
        return event.audience().equals(EventAudience.EVERYONE.slug()) || event.audience().equals(audience.slug());
    }

    static Optional<ForumKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
