package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sayso.agreement.ReadSecond;
import org.sayso.agreement.SetSample;
import org.sayso.agreement.SettleDifference;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Tags;

/** What two invented plan leads read without knowing of each other, so that the demo can say how far they agree. */
@Singleton
class DemoSecondReadings {
    private static final int EVERY_ONE = 1;
    private static final int ONE_IN_TWO = 2;
    private final SetSample setSample;
    private final ReadSecond readSecond;
    private final SettleDifference settle;
    private final Tags tags;
    private final ResponseRepository responses;
    private final DemoDates dates;
    private final Site site;
    private final Clock clock;

    DemoSecondReadings(
            SetSample setSample, ReadSecond readSecond, SettleDifference settle, Tags tags, ResponseRepository responses, DemoDates dates, Site site, Clock clock) {
        this.setSample = setSample;
        this.readSecond = readSecond;
        this.settle = settle;
        this.tags = tags;
        this.responses = responses;
        this.dates = dates;
        this.site = site;
        this.clock = clock;
    }

    /** Every one is in the sample while these are read, because ids are drawn anew for each demo; afterwards every second one is. */
    void load(DemoFiles.SecondReadings told, Map<String, String> ids, Colleague lead, Colleague second) {
        setSample.set(lead, EVERY_ONE);
        Map<String, CurrentTags> decided = tags.of(told.same().stream().map(ids::get).toList());
        told.same().stream().map(ids::get).forEach(id -> readSecond.read(second, id, decided.get(id).priorities()));
        told.differing().forEach(d -> readSecond.read(second, ids.get(d.response()), d.priorities()));
        told.differing().stream().filter(d -> d.settled() != null).forEach(d -> settle(lead, ids.get(d.response()), d.settled()));
        setSample.set(lead, ONE_IN_TWO);
        responses.findByPartnershipAndIdIn(site.slug(), List.copyOf(ids.values())).forEach(this::date);
    }

    private void settle(Colleague lead, String id, List<String> priorities) {
        String decision = tags.of(id).orElseThrow().decisionId();
        settle.settle(lead, dates.secondReading(id), priorities, new SettleDifference.Seen(decision, null));
    }

    private void date(Response response) {
        dates.secondBack(response.id(), response.receivedAt(), clock.instant());
    }
}
