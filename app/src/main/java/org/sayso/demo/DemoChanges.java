package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeDraft;
import org.sayso.publishing.ChangeStatus;
import org.sayso.publishing.PublishChange;
import org.sayso.publishing.SaveChange;
import org.sayso.publishing.UpdateStatus;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;

/** The invented changes: written, published as of their first day, and carried on step by step. */
@Singleton
class DemoChanges {
    private final SaveChange save;
    private final PublishChange publish;
    private final UpdateStatus update;
    private final Site site;
    private final Clock clock;

    DemoChanges(SaveChange save, PublishChange publish, UpdateStatus update, Site site, Clock clock) {
        this.save = save;
        this.publish = publish;
        this.update = update;
        this.site = site;
        this.clock = clock;
    }

    void load(String file, Map<String, String> ids, Colleague lead) {
        Content.read(file, DemoFiles.Changes.class).changes().forEach(told -> load(file, told, ids, lead));
    }

    private void load(String file, DemoFiles.Told told, Map<String, String> ids, Colleague lead) {
        ChangeStatus status = ChangeStatus.of(told.status())
                .orElseThrow(() -> new Content.BadContent(file, 0, "status of " + told.slug(), "no status is called " + told.status()));
        List<String> actions = told.action() == null ? List.of() : List.of(told.action());
        LocalDate today = Moments.dayOf(clock.instant());
        Change made = save.save(lead, new ChangeDraft(
                site.partnership().currentPlan(), told.priority(), actions, told.title(), told.said().strip(), told.did().strip(), status,
                told.reason() == null ? null : told.reason().strip(), null, today.minusDays(told.statusDaysAgo() == null ? 0 : told.statusDaysAgo()),
                known(told.responses(), ids), known(told.quotes(), ids)));
        for (DemoFiles.StepTold step : told.steps()) {
            ChangeStatus then = ChangeStatus.of(step.status()).orElseThrow();
            update.update(lead, made.id(), then, today.minusDays(step.daysAgo()), step.note(), then == ChangeStatus.NOT_DOING ? made.reason() : null);
        }
        if ("published".equals(told.state())) {
            int first = told.steps().isEmpty() ? 0 : told.steps().getFirst().daysAgo();
            publish.publish(lead, made.id(), today.minusDays(first));
        }
    }

    private static List<String> known(List<String> keys, Map<String, String> ids) {
        return keys.stream().map(ids::get).map(Objects::requireNonNull).toList();
    }
}
