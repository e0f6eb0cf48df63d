package org.sayso.notice;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.feedback.OutboxReader;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;

/**
 * Hears that a response has changed. What somebody wants to hear of is looked at a little later, so that several changes are one mail and what was undone
 * is none. With an idea that was taken back, or whose sender says to be under 13, everything goes at once.
 */
@Singleton
class HearChanges implements OutboxReader {
    private final SubscriptionRepository subscriptions;
    private final ResponseRepository responses;
    private final MailRowRepository mail;
    private final StopNotices stop;
    private final Sealed sealed;
    private final Site site;
    private final Clock clock;
    private final Duration gather;

    HearChanges(
            SubscriptionRepository subscriptions, ResponseRepository responses, MailRowRepository mail, StopNotices stop, Sealed sealed, Site site, Clock clock,
            @Value("${sayso.notices.gather:10m}") Duration gather) {
        this.subscriptions = subscriptions;
        this.responses = responses;
        this.mail = mail;
        this.stop = stop;
        this.sealed = sealed;
        this.site = site;
        this.clock = clock;
        this.gather = gather;
    }

    @Override
    public String name() {
        return "notice";
    }

    /** After those who bring in line what is told. */
    @Override
    public int order() {
        return 70;
    }

    @Override
    @Transactional
    public void read(Collection<String> responseIds) {
        Map<String, String> marks = new LinkedHashMap<>();
        responseIds.forEach(id -> marks.put(sealed.ideaMark(id), id));
        List<Subscription> wanted = subscriptions.findByPartnershipAndIdeaMarkIn(site.slug(), marks.keySet());
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Response> now = new LinkedHashMap<>();
        responses.findByIdIn(wanted.stream().map(s -> marks.get(s.ideaMark())).distinct().toList()).forEach(r -> now.put(r.id(), r));
        List<String> changed = new ArrayList<>();
        for (Subscription subscription : wanted) {
            Response response = now.get(marks.get(subscription.ideaMark()));
            if (response == null || response.standing() == Standing.WITHDRAWN || response.saysUnder13()) {
                stop.forget(subscription);
            } else if (response.standing().isRead()) {
                changed.add(subscription.id());
            } else {
                unsay(subscription);
            }
        }
        if (!changed.isEmpty()) {
            subscriptions.lookAt(changed, clock.instant().plus(gather));
        }
    }

    /** Held again before the mail went: it says nothing, and whatever it would have said is news again once it is so again. */
    private void unsay(Subscription subscription) {
        mail.waiting(List.of(subscription.id()), MailKind.NEWS.name()).stream().filter(id -> mail.drop(id) > 0).forEach(subscriptions::untell);
    }
}
