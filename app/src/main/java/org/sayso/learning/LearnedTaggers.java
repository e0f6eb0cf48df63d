package org.sayso.learning;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.nlp.Tagger;
import org.sayso.partnership.Site;
import org.sayso.tagging.Tuning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a plan's tagger read as the version in use taught it. Where learning is off, no version is in use, or the one in use was made beside
 * another model, the tagger stays as it came. Thread-safe.
 */
@Singleton
class LearnedTaggers implements Tuning {
    private static final Logger LOG = LoggerFactory.getLogger(LearnedTaggers.class);
    private final LearningSwitchRepository switches;
    private final TaggerUseRepository uses;
    private final LearnedVersionRepository versions;
    private final LearnedNumbersRepository numbers;
    private final Site site;

    LearnedTaggers(LearningSwitchRepository switches, TaggerUseRepository uses, LearnedVersionRepository versions, LearnedNumbersRepository numbers, Site site) {
        this.switches = switches;
        this.uses = uses;
        this.versions = versions;
        this.numbers = numbers;
        this.site = site;
    }

    /** Before rooms that give a tagger more lines: what was learned fits the tagger as it came. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Tagger tune(String plan, Tagger tagger) {
        try {
            return inUse(plan).map(version -> taught(tagger, version)).orElse(tagger);
        } catch (IllegalArgumentException e) {
            LOG.warn("The tagger of plan {} reads as it came, what the version in use learned does not fit it: {}", plan, e.getClass().getSimpleName());
            return tagger;
        }
    }

    /** The version that reads a plan's responses; empty where it is the model that came with Sayso. */
    Optional<LearnedVersion> inUse(String plan) {
        return switches.latest(site.slug()).filter(LearningSwitch::isOn).flatMap(on -> uses.latest(site.slug(), plan))
                .map(TaggerUse::versionId).flatMap(id -> versions.findByPartnershipAndId(site.slug(), id)).filter(version -> !version.isRetired());
    }

    /** @param tagger as it came */
    Tagger taught(Tagger tagger, LearnedVersion version) {
        return tagger.isByMeaning() && tagger.model().equals(version.base())
                ? numbers.findById(version.id()).map(of -> tagger.taught(version.name(), of.learned())).orElse(tagger) : tagger;
    }
}
