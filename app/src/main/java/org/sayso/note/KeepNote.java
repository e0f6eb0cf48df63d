package org.sayso.note;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.event.Event;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/**
 * Keeps a note: a held response of channel {@code event}, once for each id. Sent again as it was, it is the same; with other words it is a correction by
 * whoever took it ({@link CorrectNote}). Also when the campaign has closed: notes come in later than its date. Nobody at the table was asked whether their
 * words may be shown, so they may not.
 */
@Singleton
class KeepNote {
    private final NoteRepository notes;
    private final CorrectNote correcting;
    private final ReceiveResponse receiveResponse;
    private final Campaigns campaigns;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    KeepNote(NoteRepository notes, CorrectNote correcting, ReceiveResponse receiveResponse, Campaigns campaigns, MakeOnce once, Site site, Clock clock) {
        this.notes = notes;
        this.correcting = correcting;
        this.receiveResponse = receiveResponse;
        this.campaigns = campaigns;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    /** Kept, unless {@code problems} says why not; then nothing was changed. @param event one that {@code by} runs */
    void keep(Colleague by, Event event, NoteForm form, Problems problems) {
        Optional<Campaign> campaign = Optional.ofNullable(event.campaignId()).flatMap(campaigns::byId);
        if (problems.any()) {
            return;
        }
        if (campaign.isEmpty()) {
            problems.add("words", "note.why.campaign");
            return;
        }
        try {
            MakeOnce.Made<Note> made = once.make(() -> notes.findByPartnershipAndId(site.slug(), form.id()), () -> received(by, event, campaign.get(), form));
            if (!made.isNew()) {
                correcting.correct(by, event, form, problems);
            }
        } catch (ReceiveResponse.OtherWords e) { // the id is one of another partnership
            problems.add("id", "note.why.id");
        } catch (Refusal e) {
            if (e.status() != HttpStatus.NOT_FOUND) {
                throw e; // two transactions met: it comes again
            }
            problems.add("id", "note.why.id");
        }
    }

    private Note received(Colleague by, Event event, Campaign campaign, NoteForm form) {
        Instant now = clock.instant();
        Response response = receiveResponse.receive(campaign, sent(form)).response();
        return notes.save(new Note(
                form.id(), site.slug(), event.id(), response.id(), form.itemOrNull(), form.table(), form.people(), form.isQuote(), by.id(), by.name(),
                TakenAt.clamped(form.takenAt(), event, now), now, null));
    }

    static ReceiveResponse.Sent sent(NoteForm form) {
        return new ReceiveResponse.Sent(form.words(), form.whoOrNull(), null, null, false, "note:" + form.id(), "event", null, null);
    }
}
