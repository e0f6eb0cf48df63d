package org.sayso.note;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.sayso.campaign.Campaigns;
import org.sayso.event.Event;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/**
 * Corrects a note, by whoever took it, until somebody has read it. Other words are another response, received in the place of the first, so that it is
 * looked at from the beginning.
 */
@Singleton
class CorrectNote {
    private final NoteRepository notes;
    private final ResponseRepository responses;
    private final ReceiveResponse receiveResponse;
    private final TakeBack takeBack;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Site site;

    CorrectNote(
            NoteRepository notes, ResponseRepository responses, ReceiveResponse receiveResponse, TakeBack takeBack, Campaigns campaigns, Audit audit, Site site) {
        this.notes = notes;
        this.responses = responses;
        this.receiveResponse = receiveResponse;
        this.takeBack = takeBack;
        this.campaigns = campaigns;
        this.audit = audit;
        this.site = site;
    }

    /** Whether nobody has read it or decided anything on it. */
    static boolean isUntouched(Response response) {
        return response.standing() == Standing.HELD && response.version() == 0;
    }

    /** As it was, it changes nothing. Else it is corrected, unless {@code problems} says why not. */
    @Transactional
    public void correct(Colleague by, Event event, NoteForm form, Problems problems) {
        Note note = notes.lock(site.slug(), form.id()).orElseThrow(Refusal::notFound);
        if (!note.eventId().equals(event.id()) || !note.takenBy().equals(by.id())) {
            problems.add("id", "note.why.id");
            return;
        }
        Response response = responses.lock(site.slug(), note.responseId()).orElseThrow(Refusal::notFound);
        if (note.takenBackAt() != null || response.words() == null) {
            problems.add("id", "note.why.gone");
            return;
        }
        boolean sameWords = response.words().equals(form.words()) && Objects.equals(response.who(), form.whoOrNull());
        if (sameWords && note.as(form, note.responseId()).equals(note)) {
            return;
        }
        if (!isUntouched(response)) {
            problems.add("id", "note.why.read");
            return;
        }
        notes.update(note.as(form, sameWords ? note.responseId() : inItsPlace(response, form)));
        audit.wrote(by, "note-corrected", "note " + note.id(), null);
    }

    private String inItsPlace(Response response, NoteForm form) {
        takeBack.undoEntry(response.id());
        return receiveResponse.receive(campaigns.byId(response.campaignId()).orElseThrow(Refusal::notFound), KeepNote.sent(form)).response().id();
    }
}
