package org.sayso.note;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.event.Event;
import org.sayso.feedback.TakeBack;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Takes a note back, by whoever took it, until somebody has read it: its words are erased. Twice is as once. */
@Singleton
class TakeNoteBack {
    private final NoteRepository notes;
    private final TakeBack takeBack;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    TakeNoteBack(NoteRepository notes, TakeBack takeBack, Audit audit, Site site, Clock clock) {
        this.notes = notes;
        this.takeBack = takeBack;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @return false when somebody has read it meanwhile: then nothing is changed */
    @Transactional
    public boolean takeBack(Colleague by, Event event, String id) {
        Note note = notes.lock(site.slug(), id).filter(n -> n.eventId().equals(event.id()) && n.takenBy().equals(by.id())).orElseThrow(Refusal::notFound);
        if (note.takenBackAt() != null) {
            return true;
        }
        if (!takeBack.undoEntry(note.responseId())) {
            return false;
        }
        notes.tookBack(id, clock.instant());
        audit.wrote(by, "note-taken-back", "note " + id, null);
        return true;
    }
}
