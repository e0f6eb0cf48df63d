package org.sayso.learning;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.tagging.ReadAgain;
import org.sayso.web.Refusal;

/**
 * A person switches a version on, or goes back to an earlier one or to the model that came with Sayso. Every response is then read again by it;
 * decisions stay as they are. Twice is as once, and one form is one use, also when somebody went back meanwhile.
 */
@Singleton
class UseVersion {
    /** Stands for the model that came with Sayso. */
    static final int AS_IT_CAME = 0;
    private final LearnedVersionRepository versions;
    private final LearningSwitchRepository switches;
    private final LearnedTaggers learned;
    private final TaggerUseRepository uses;
    private final ReadAgain readAgain;
    private final Audit audit;
    private final InTurn inTurn;
    private final Site site;
    private final Clock clock;

    UseVersion(
            LearnedVersionRepository versions, LearningSwitchRepository switches, LearnedTaggers learned, TaggerUseRepository uses, ReadAgain readAgain, Audit audit,
            InTurn inTurn, Site site, Clock clock) {
        this.versions = versions;
        this.switches = switches;
        this.learned = learned;
        this.uses = uses;
        this.readAgain = readAgain;
        this.audit = audit;
        this.inTurn = inTurn;
        this.site = site;
        this.clock = clock;
    }

    /** @param number of the version, or {@link #AS_IT_CAME}; @param key of the form; @return whether it is in use now: a form that came before changes nothing */
    boolean use(Colleague who, String plan, int number, String key) {
        boolean changed = inTurn.write(() -> write(who, plan, number, key));
        if (changed) {
            readAgain.changed(plan);
        }
        return inUse(plan) == number;
    }

    private int inUse(String plan) {
        return learned.inUse(plan).map(LearnedVersion::number).orElse(AS_IT_CAME);
    }

    private boolean write(Colleague who, String plan, int number, String key) {
        Optional<LearnedVersion> chosen = number == AS_IT_CAME ? Optional.empty()
                : Optional.of(versions.findByPartnershipAndPlanAndNumber(site.slug(), plan, number).orElseThrow(Refusal::notFound));
        boolean isOn = switches.latest(site.slug()).map(LearningSwitch::isOn).orElse(false);
        if (chosen.isPresent() && (!isOn || chosen.get().isRetired())) {
            throw new Refusal(HttpStatus.CONFLICT, isOn
                    ? "This version was retired meanwhile, so it can not be used. Go back to the list of versions: a new one is being made."
                    : "Learning is switched off, so no learned version can be used.");
        }
        int before = inUse(plan);
        if (before == number || uses.existsByFormKey(key)) {
            return false;
        }
        TaggerUse.Why why = number > before ? TaggerUse.Why.SWITCHED_ON : TaggerUse.Why.ROLLED_BACK;
        uses.save(new TaggerUse(null, site.slug(), plan, chosen.map(LearnedVersion::id).orElse(null), why, who.id(), who.name(), clock.instant(), key));
        audit.wrote(who, "tagger-" + why.slug(), chosen.map(v -> "version " + v.name()).orElse("model of " + plan + " as it came"), "before: version " + Objects.toString(before));
        return true;
    }
}
