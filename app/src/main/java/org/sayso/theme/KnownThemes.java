package org.sayso.theme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.Theme;
import org.sayso.tagging.OwnThemes;
import org.sayso.tagging.Taggers;
import org.sayso.web.Text;

/** The themes of a plan: those that came with its tagger, and those that people added, also a moment ago. */
@Singleton
class KnownThemes {
    private static final String NO_LETTERS = Text.slug("");
    private final Taggers taggers;
    private final OwnThemes ownThemes;

    KnownThemes(Taggers taggers, OwnThemes ownThemes) {
        this.taggers = taggers;
        this.ownThemes = ownThemes;
    }

    /** The theme that has this name already: small letters, accents and signs make no difference. */
    Optional<Theme> named(String plan, String name) {
        Stream<Theme> came = taggers.of(plan).map(Tagger::themes).orElse(List.of()).stream();
        Stream<Theme> added = ownThemes.of(plan).stream().map(t -> new Theme(t.slug(), t.name(), t.priority()));
        return Stream.concat(added, came).filter(theme -> isSame(theme, name)).findFirst();
    }

    /** A name in letters that make no address is only the same when it is the same. */
    private static boolean isSame(Theme theme, String name) {
        String slug = Text.slug(name);
        return slug.equals(NO_LETTERS) ? theme.name().equalsIgnoreCase(name) : slug.equals(theme.slug()) || slug.equals(Text.slug(theme.name()));
    }
}
