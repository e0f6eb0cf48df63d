package org.sayso.learning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ReadAgain;

/** Switches learning on or off for the partnership. Off retires every version at once, and calls off what waits. Twice is as once. */
@Singleton
class SwitchLearning {
    private final LearningSwitchRepository switches;
    private final LearningRunRepository runs;
    private final RetireVersions retiring;
    private final ReadAgain readAgain;
    private final Audit audit;
    private final InTurn inTurn;
    private final Site site;
    private final Clock clock;

    SwitchLearning(
            LearningSwitchRepository switches, LearningRunRepository runs, RetireVersions retiring, ReadAgain readAgain, Audit audit, InTurn inTurn,
            Site site, Clock clock) {
        this.switches = switches;
        this.runs = runs;
        this.retiring = retiring;
        this.readAgain = readAgain;
        this.audit = audit;
        this.inTurn = inTurn;
        this.site = site;
        this.clock = clock;
    }

    void turn(Colleague who, boolean on) {
        List<LearnedVersion> gone = inTurn.write(() -> write(who, on));
        gone.stream().map(LearnedVersion::plan).distinct().forEach(readAgain::changed);
    }

    /** @return the versions that were retired */
    private List<LearnedVersion> write(Colleague who, boolean on) {
        if (switches.latest(site.slug()).map(LearningSwitch::isOn).orElse(false) == on) {
            return List.of();
        }
        switches.save(new LearningSwitch(null, site.slug(), on ? LearningSwitch.ON : LearningSwitch.OFF, who.id(), who.name(), clock.instant()));
        audit.wrote(who, on ? "learning-switched-on" : "learning-switched-off", "learning from decisions", null);
        if (on) {
            return List.of();
        }
        runs.callOff(site.slug(), clock.instant());
        List<LearnedVersion> gone = retiring.living();
        if (!gone.isEmpty()) {
            retiring.write(who, gone, RetiredWhy.SWITCHED_OFF);
        }
        return gone;
    }
}
