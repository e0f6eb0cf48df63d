package org.sayso.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;

/**
 * Brings responses in line with the published changes that answer them: since when each was acted on, or that it is no
 * longer. Called inside the transaction of the act that changed a link or a publication.
 */
@Singleton
class ActedOn {
    private final ChangeLinkRepository links;
    private final ResponseRepository responses;
    private final Outbox outbox;
    private final Site site;

    ActedOn(ChangeLinkRepository links, ResponseRepository responses, Outbox outbox, Site site) {
        this.links = links;
        this.responses = responses;
        this.outbox = outbox;
        this.site = site;
    }

    /** There is something new to read beside these, whether it is their first answer or not. */
    void touch(Collection<String> responseIds) {
        outbox.touched(responseIds);
    }

    void settle(Collection<String> responseIds) {
        if (responseIds.isEmpty()) {
            return;
        }
        Map<String, Instant> since = links.inForce(responseIds).stream()
                .collect(Collectors.toMap(ChangeLinkRepository.InForce::responseId, ChangeLinkRepository.InForce::since));
        for (Response response : responses.findByPartnershipAndIdIn(site.slug(), responseIds)) {
            Instant now = since.get(response.id());
            if (response.standing() != Standing.WITHDRAWN && !Objects.equals(now, response.actedOnAt())) {
                responses.actedOn(response.id(), now);
                outbox.touched(response.id());
            }
        }
    }
}
