package org.sayso.impact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.event.Event;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Receipts;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;
import org.sayso.web.Moments;
import org.sayso.web.SiteKey;

/**
 * Keeps how an event was for somebody, once for each form. What they wrote is a held response of channel {@code event} of the event's campaign, kept with the
 * face or not at all; afterwards nothing joins the two.
 */
@Singleton
class KeepFace {
    static final Duration OPEN = Duration.ofDays(30);
    private static final Duration GRACE = Duration.ofMinutes(60);
    private final FaceRepository faces;
    private final ReceiveResponse receiveResponse;
    private final Receipts receipts;
    private final Campaigns campaigns;
    private final MakeOnce once;
    private final SiteKey siteKey;
    private final Site site;
    private final Clock clock;

    KeepFace(FaceRepository faces, ReceiveResponse receiveResponse, Receipts receipts, Campaigns campaigns, MakeOnce once, SiteKey siteKey, Site site, Clock clock) {
        this.faces = faces;
        this.receiveResponse = receiveResponse;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.once = once;
        this.siteKey = siteKey;
        this.site = site;
        this.clock = clock;
    }

    /** @see #keep */
    enum Outcome {
        KEPT,
        /** The same form was sent before with the same answer: nothing is new. */
        BEFORE,
        /** The same form was sent before with another answer: that one stands. */
        OTHER
    }

    /** From its start until thirty days after its end. */
    static boolean isOpen(Event event, Instant now) {
        return event.isPublic() && event.cancelledAt() == null && event.hasStarted(now) && event.endsAt().plus(OPEN).isAfter(now);
    }

    /** Whoever had the page open when it closed may send it for a while. @param made when the form was made */
    static boolean isTaken(Event event, Instant made, Instant now) {
        return isOpen(event, now) || isOpen(event, made) && event.endsAt().plus(OPEN).plus(GRACE).isAfter(now);
    }

    /** Where words of this event go; without one they can not be screened, so none are asked for. */
    Optional<Campaign> campaign(Event event) {
        return Optional.ofNullable(event.campaignId()).flatMap(campaigns::byId);
    }

    /** Words that come later under the same key are kept with the face that is there. @param form without problems; @param key of the form */
    Outcome keep(Event event, FaceForm form, String key) {
        Optional<Campaign> campaign = campaign(event);
        String id = id(event, key);
        MakeOnce.Made<Face> made = once.make(() -> faces.findByPartnershipAndId(site.slug(), id), () -> kept(event, campaign, form, id, key));
        return made.isNew() ? Outcome.KEPT : isSameFace(made.row(), form) ? words(campaign, form, key) : Outcome.OTHER;
    }

    /** Whether just that was kept before: whoever never saw the thanks may ask again, also after the close. */
    boolean has(Event event, FaceForm form, String key) {
        return faces.findByPartnershipAndId(site.slug(), id(event, key)).filter(face -> isSameFace(face, form)).isPresent() && hasWords(campaign(event), form, key);
    }

    /** By which whoever wrote words sees their come-back code for an hour. */
    Optional<String> receipt(Event event, String key) {
        return campaign(event).map(campaign -> receipts.issue(campaign, key(key)));
    }

    /** Empty when the hour is over, or the words were taken back. */
    Optional<String> code(Event event, String receipt) {
        return campaign(event).flatMap(campaign -> campaigns.findVisible(campaign.slug())).flatMap(campaign -> receipts.read(campaign.slug(), receipt)).map(Receipts.Receipt::code);
    }

    private Face kept(Event event, Optional<Campaign> campaign, FaceForm form, String id, String key) {
        if (form.hasWords()) {
            receiveResponse.receive(campaign.orElseThrow(), sent(form, key));
        }
        return faces.save(new Face(id, site.slug(), event.id(), Feeling.of(form.face()).orElseThrow(), Talked.of(form.talked()).orElse(null), Moments.dayOf(clock.instant())));
    }

    private static boolean isSameFace(Face kept, FaceForm form) {
        return Feeling.of(form.face()).filter(face -> face == kept.face()).isPresent() && kept.talked() == Talked.of(form.talked()).orElse(null);
    }

    private Outcome words(Optional<Campaign> campaign, FaceForm form, String key) {
        try {
            if (form.hasWords() && campaign.isPresent() && receiveResponse.receive(campaign.get(), sent(form, key)).isNew()) {
                return Outcome.KEPT;
            }
        } catch (ReceiveResponse.OtherWords e) {
            return Outcome.OTHER;
        }
        return hasWords(campaign, form, key) ? Outcome.BEFORE : Outcome.OTHER;
    }

    /** Whether these words were kept under that key; without words, whether none were. */
    private boolean hasWords(Optional<Campaign> campaign, FaceForm form, String key) {
        try {
            return campaign.map(c -> form.hasWords() == (form.hasWords() ? receiveResponse.before(c, sent(form, key)) : receiveResponse.find(c, key(key))).isPresent()).orElse(!form.hasWords());
        } catch (ReceiveResponse.OtherWords e) {
            return false;
        }
    }

    private String id(Event event, String key) {
        return siteKey.hash("impact-face", event.id(), key);
    }

    private static String key(String key) {
        return "impact:" + key;
    }

    private static ReceiveResponse.Sent sent(FaceForm form, String key) {
        return new ReceiveResponse.Sent(form.words(), null, null, null, false, key(key), "event", null, null);
    }
}
