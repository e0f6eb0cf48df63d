package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.nlp.Line;
import org.sayso.nlp.Tagger;
import org.sayso.partnership.Site;

/** The themes that people of this site added to a plan's: the tagger knows them as soon as it is loaded, without training. */
@Singleton
public class OwnThemes implements Tuning {
    private final OwnThemeRepository themes;
    private final Site site;
    /** By plan, what the tagger was told when it was last loaded: never the words themselves. */
    private final Map<String, Integer> told = new HashMap<>();

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
        return tagger.with(toTell(plan));
    }

    /** Whoever asks for the lines and whoever asks whether they are still the same take turns: no change falls between. */
    private synchronized List<Line> toTell(String plan) {
        List<Line> lines = lines(plan);
        told.put(plan, lines.hashCode());
        return lines;
    }

    /** Whether the tagger of a plan, where one was loaded, was told something else than is so now. */
    synchronized boolean isOutOfDate(String plan) {
        return told.containsKey(plan) && told.get(plan) != lines(plan).hashCode();
    }

    private List<Line> lines(String plan) {
        return themes.told(site.slug(), plan).stream().map(t -> new Line(t.priority(), t.slug(), t.name(), t.wording())).toList();
    }
}
