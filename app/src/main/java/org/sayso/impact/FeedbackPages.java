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

    /** @param title and day null while the database is away; @param talked empty where the event had no agenda that could be chosen; @param takesWords whether the box is there */
    @Introspected
    record FeedbackPage(String path, @Nullable String title, @Nullable String day, FaceForm form, List<Choice> faces, List<Choice> talked, boolean takesWords, Problems problems) {}

    /** @param why message key; @param words that were typed and not kept */
    @Introspected
    record EndPage(String eventPath, String title, String why, String words) {}

    /** @param code to come back with, for whoever wrote words */
    @Introspected
    record ThanksPage(String eventPath, String title, @Nullable String code) {}

    static String path(String slug) {
        return eventPath(slug) + "/feedback";
    }

    private static String eventPath(String slug) {
        return "/events/" + slug;
    }

    FeedbackPage page(Event event, FaceForm form, Problems problems) {
        return page(
                event.slug(), event.title(), Moments.longDay(Moments.dayOf(event.startsAt())), form, !agendas.published(event.id()).isEmpty(), keeping.campaign(event).isPresent(), problems);
    }

    /** The form from what was sent alone. It asks the database nothing. */
    FeedbackPage failed(String slug, FaceForm form, Problems problems) {
        return page(slug, null, null, form, !form.talked().isEmpty(), false, problems);
    }

    private static FeedbackPage page(String slug, @Nullable String title, @Nullable String day, FaceForm form, boolean asksTalked, boolean takesWords, Problems problems) {
        List<Choice> faces = Arrays.stream(Feeling.values()).map(one -> new Choice(one.slug(), one.words(), one.icon(), one.slug().equals(form.face()))).toList();
        List<Choice> talked = !asksTalked ? List.of() : Arrays.stream(Talked.values()).map(one -> new Choice(one.slug(), one.words(), null, one.slug().equals(form.talked()))).toList();
        return new FeedbackPage(path(slug), title, day, form, faces, talked, takesWords || form.hasWords(), problems);
    }

    ThanksPage thanks(Event event, @Nullable String receipt) {
        return new ThanksPage(eventPath(event.slug()), event.title(), receipt == null ? null : keeping.code(event, receipt).orElse(null));
    }

    /** Why nobody can say how it was now; null while one can. @param words that came nevertheless */
    @Nullable EndPage closed(Event event, String words) {
        if (KeepFace.isOpen(event, clock.instant())) {
            return null;
        }
        String why = event.cancelledAt() != null ? "cancelled" : event.hasStarted(clock.instant()) ? "over" : "soon";
        return new EndPage(eventPath(event.slug()), event.title(), "impact.closed." + why, words);
    }
}
