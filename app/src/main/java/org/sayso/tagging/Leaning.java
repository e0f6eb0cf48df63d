package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.sayso.feedback.OutboxReader;
import org.sayso.partnership.Site;

/** When a response changes on whose words an own theme leans, the tagger is loaded anew: what was taken back or removed is not even in memory. */
@Singleton
class Leaning implements OutboxReader {
    private final OwnThemeRepository themes;
    private final Taggers taggers;
    private final Site site;

    Leaning(OwnThemeRepository themes, Taggers taggers, Site site) {
        this.themes = themes;
        this.taggers = taggers;
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
        for (List<String> part : Readings.parts(responseIds)) {
            themes.plansLeaningOn(site.slug(), part).forEach(taggers::letGo);
        }
    }
}
