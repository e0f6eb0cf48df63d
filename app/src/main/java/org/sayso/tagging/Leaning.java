package org.sayso.tagging;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;
import org.sayso.partnership.Site;

/**
 * When what an own theme leans on is not what the tagger was told, the tagger is loaded anew, so that words that were taken back or removed are not
 * even in memory; and everything that was read with them is read again. Reading again is told here once more: then nothing has changed.
 */
@Singleton
class Leaning implements OutboxReader {
    private final OwnThemeRepository themes;
    private final OwnThemes own;
    /** Asked for when it is needed: it puts responses into the outbox, which knows its readers. */
    private final Provider<ReadAgain> readAgain;
    private final Site site;

    Leaning(OwnThemeRepository themes, OwnThemes own, Provider<ReadAgain> readAgain, Site site) {
        this.themes = themes;
        this.own = own;
        this.readAgain = readAgain;
        this.site = site;
    }

    @Override
    public String name() {
        return "own-themes";
    }

    /** Before the responses themselves are read. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public void read(Collection<String> responseIds) {
        Readings.parts(responseIds).stream().flatMap(part -> themes.plansLeaningOn(site.slug(), part).stream()).distinct().filter(own::isOutOfDate)
                .forEach(plan -> readAgain.get().changed(plan));
    }
}
