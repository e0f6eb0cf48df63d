package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.nlp.Line;
import org.sayso.nlp.Tagger;
import org.sayso.partnership.Site;

/** The themes that people of this site added to a plan's: the tagger knows them as soon as it is loaded, without training. */
@Singleton
public class OwnThemes implements Tuning {
    private final OwnThemeRepository themes;
    private final Site site;

    OwnThemes(OwnThemeRepository themes, Site site) {
        this.themes = themes;
        this.site = site;
    }

    /** Those in use, in the order in which they came. */
    public List<OwnTheme> of(String plan) {
        return themes.inUse(site.slug(), plan);
    }

    /** After what was learned from decisions: lines are added to whatever tagger there is. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public Tagger tune(String plan, Tagger tagger) {
        return tagger.with(themes.told(site.slug(), plan).stream().map(t -> new Line(t.priority(), t.slug(), t.name(), t.wording())).toList());
    }
}
