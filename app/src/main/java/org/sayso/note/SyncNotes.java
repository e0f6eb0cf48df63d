package org.sayso.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.agenda.AgendaItem;
import org.sayso.agenda.Agendas;
import org.sayso.event.Event;
import org.sayso.feedback.Clues;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.Language;
import org.sayso.web.Problems;
import org.sayso.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps each note of a batch by itself, and says of each what became of it. */
@Singleton
class SyncNotes {
    static final String SENT = "sent";
    static final String LOOK = "look";
    static final String LATER = "later";
    private static final Logger LOG = LoggerFactory.getLogger(SyncNotes.class);
    private final KeepNote keeping;
    private final Agendas agendas;
    private final Words words;

    SyncNotes(KeepNote keeping, Agendas agendas, Words words) {
        this.keeping = keeping;
        this.agendas = agendas;
        this.words = words;
    }

    /**
     * @param id as sent; null where it was none
     * @param state {@value #SENT}; {@value #LOOK}: not kept, and {@code why} says why, with the {@code field} to be put right; {@value #LATER}: to be sent again
     * @param clue it may hold what tells who somebody is
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Became(@Nullable String id, String state, @Nullable String why, @Nullable String field, boolean clue) {}

    List<Became> sync(Colleague by, Event event, List<NoteForm> notes) {
        List<AgendaItem> items = agendas.published(event.id());
        return notes.stream().map(form -> one(by, event, form, items)).toList();
    }

    private Became one(Colleague by, Event event, NoteForm form, List<AgendaItem> items) {
        String id = FormKey.of(form.id()).equals(form.id()) ? form.id() : null;
        try {
            Problems problems = form.problems(items);
            keeping.keep(by, event, form, problems);
            return problems.getList().stream().findFirst()
                    .map(p -> new Became(id, LOOK, p.detail() == null ? words.say(Language.ENGLISH, p.message()) : words.say(Language.ENGLISH, p.message(), p.detail()), p.field(), false))
                    .orElseGet(() -> new Became(id, SENT, null, null, Clues.any(Clues.in(form.words()))));
        } catch (RuntimeException e) { // the device keeps it
            LOG.warn("A note of event {} was not kept: {}", event.id(), e.getClass().getSimpleName());
            return new Became(id, LATER, null, null, false);
        }
    }
}
