package org.sayso.learning;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Asks for a training in the background. One that waits or runs already is the one that was asked for. */
@Singleton
class AskForRun {
    private final LearningRunRepository runs;
    private final LearningSwitchRepository switches;
    private final InTurn inTurn;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    AskForRun(LearningRunRepository runs, LearningSwitchRepository switches, InTurn inTurn, Audit audit, Site site, Clock clock) {
        this.runs = runs;
        this.switches = switches;
        this.inTurn = inTurn;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    void ask(Colleague who, String plan) {
        if (!inTurn.write(() -> isAsked(who, plan))) {
            throw new Refusal(HttpStatus.CONFLICT, "Learning is switched off. Switch it on first.");
        }
    }

    private boolean isAsked(Colleague who, String plan) {
        boolean isOn = switches.latest(site.slug()).map(LearningSwitch::isOn).orElse(false);
        if (isOn && runs.latest(site.slug(), plan).filter(run -> run.state() == LearningRun.State.WAITING).isEmpty()) {
            runs.save(new LearningRun(
                    null, site.slug(), plan, LearningRun.State.WAITING, LearningRun.Why.ASKED, who.id(), who.name(), clock.instant(), null, null));
            audit.wrote(who, "learning-asked", "plan " + plan, null);
        }
        return isOn;
    }
}
