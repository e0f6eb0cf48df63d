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
    private final FaceRepository faces;
    private final ReceiveResponse receiveResponse;
    private final Campaigns campaigns;
    private final MakeOnce once;
    private final SiteKey siteKey;
    private final Site site;
    private final Clock clock;

    KeepFace(FaceRepository faces, ReceiveResponse receiveResponse, Campaigns campaigns, MakeOnce once, SiteKey siteKey, Site site, Clock clock) {
        this.faces = faces;
        this.receiveResponse = receiveResponse;
        this.campaigns = campaigns;
        this.once = once;
        this.siteKey = siteKey;
        this.site = site;
        this.clock = clock;
    }

    /** From its start until thirty days after its end. */
    static boolean isOpen(Event event, Instant now) {
        return event.isPublic() && event.cancelledAt() == null && event.hasStarted(now) && event.endsAt().plus(OPEN).isAfter(now);
    }

    /** Where words of this event go; without one they can not be screened, so none are asked for. */
    Optional<Campaign> campaign(Event event) {
        return Optional.ofNullable(event.campaignId()).flatMap(campaigns::byId);
    }

    /**
     * @param form without problems; @param key of the form
     * @return false when the same form was sent before with another answer: that one stands
     */
    boolean keep(Event event, FaceForm form, String key) {
        Optional<Campaign> campaign = campaign(event);
        String id = siteKey.hash("impact-face", event.id(), key);
        MakeOnce.Made<Face> made = once.make(() -> faces.findByPartnershipAndId(site.slug(), id), () -> kept(event, campaign, form, id, key));
        return made.isNew() || isSame(made.row(), campaign, form, key);
    }

    private Face kept(Event event, Optional<Campaign> campaign, FaceForm form, String id, String key) {
        if (form.hasWords()) {
            receiveResponse.receive(campaign.orElseThrow(), sent(form, key));
        }
        return faces.save(new Face(id, site.slug(), event.id(), Feeling.of(form.face()).orElseThrow(), Talked.of(form.talked()).orElse(null), Moments.dayOf(clock.instant())));
    }

    private boolean isSame(Face kept, Optional<Campaign> campaign, FaceForm form, String key) {
        boolean isSameFace = kept.face() == Feeling.of(form.face()).orElseThrow() && kept.talked() == Talked.of(form.talked()).orElse(null);
        return isSameFace && campaign.map(c -> form.hasWords() ? isSameWords(c, form, key) : receiveResponse.find(c, key(key)).isEmpty()).orElse(!form.hasWords());
    }

    private boolean isSameWords(Campaign campaign, FaceForm form, String key) {
        try {
            return receiveResponse.before(campaign, sent(form, key)).isPresent();
        } catch (ReceiveResponse.OtherWords e) {
            return false;
        }
    }

    private static String key(String key) {
        return "impact:" + key;
    }

    private static ReceiveResponse.Sent sent(FaceForm form, String key) {
        return new ReceiveResponse.Sent(form.words(), null, null, null, false, key(key), "event", null, null);
    }
}
