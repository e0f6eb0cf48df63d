package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.sayso.agenda.Agendas;
import org.sayso.event.Event;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/** Puts together what somebody sees who says how an event was. */
@Singleton
class FeedbackPages {
    private final KeepFace keeping;
    private final Agendas agendas;
    private final Clock clock;

    FeedbackPages(KeepFace keeping, Agendas agendas, Clock clock) {
        this.keeping = keeping;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** One thing to choose. @param words message key; @param icon null where it has none */
    @Introspected
    record Choice(String value, String words, @Nullable String icon, boolean isOn) {}

    /** @param talked empty where the event had no agenda that could be chosen; @param takesWords whether the box is there */
    @Introspected
    record FeedbackPage(String path, String eventPath, String title, String day, FaceForm form, List<Choice> faces, List<Choice> talked, boolean takesWords, Problems problems) {}

    /** @param why message key, or null on the page of thanks */
    @Introspected
    record EndPage(String eventPath, String title, @Nullable String why) {}

    static String path(Event event) {
        return "/events/" + event.slug() + "/feedback";
    }

    FeedbackPage page(Event event, FaceForm form, Problems problems) {
        List<Choice> faces = Arrays.stream(Feeling.values()).map(one -> new Choice(one.slug(), one.words(), one.icon(), one.slug().equals(form.face()))).toList();
        List<Choice> talked = agendas.published(event.id()).isEmpty() ? List.of()
                : Arrays.stream(Talked.values()).map(one -> new Choice(one.slug(), one.words(), null, one.slug().equals(form.talked()))).toList();
        return new FeedbackPage(
                path(event), "/events/" + event.slug(), event.title(), Moments.longDay(Moments.dayOf(event.startsAt())), form, faces, talked, keeping.campaign(event).isPresent() || form.hasWords(), problems);
    }

    EndPage thanks(Event event) {
        return new EndPage("/events/" + event.slug(), event.title(), null);
    }

    /** Why nobody can say how it was now; null while one can. */
    @Nullable EndPage closed(Event event) {
        if (KeepFace.isOpen(event, clock.instant())) {
            return null;
        }
        String why = event.cancelledAt() != null ? "cancelled" : event.hasStarted(clock.instant()) ? "over" : "soon";
        return new EndPage("/events/" + event.slug(), event.title(), "impact.closed." + why);
    }
}
