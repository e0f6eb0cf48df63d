package org.sayso.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sayso.web.Language;

/**
 * A screen on which a way is gone, and the others on which each of its pages is looked at too, as it stands there. Every day the way is gone on a light
 * phone and on a dark laptop, and seen on these; with the profile {@code every-sight}, as every change is checked, the desk is looked at on both in both
 * schemes, and what anybody may open on four widths in both.
 */
record Sight(Screen screen, List<Screen> others) {
    private static final boolean EVERY = Boolean.getBoolean("journeys.every-sight");

    /** @param width px */
    record Screen(int width, ColorScheme scheme) {
        int height() {
            return width < 500 ? 640 : 900;
        }

        @Override
        public String toString() {
            return scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }

    static Sight of(int width, ColorScheme scheme) {
        return new Sight(new Screen(width, scheme), List.of());
    }

    static List<Sight> ofTheDesk() {
        return Stream.of(phone(), laptop()).map(sight -> sight.alsoAt(sight.width())).toList();
    }

    static List<Sight> inPublic() {
        return List.of(phone().alsoAt(320, 360), laptop().alsoAt(768, 1280));
    }

    /** Of journeys that take minutes: every day on one. */
    static List<Sight> ofALongWay() {
        Sight phone = of(360, ColorScheme.DARK);
        return EVERY ? List.of(phone, of(1280, ColorScheme.LIGHT)) : List.of(phone);
    }

    private static Sight phone() {
        return of(360, ColorScheme.LIGHT);
    }

    private static Sight laptop() {
        return of(1280, ColorScheme.DARK);
    }

    private Sight alsoAt(Integer... widths) {
        Stream<Screen> all = Stream.of(widths).flatMap(width -> Stream.of(new Screen(width, ColorScheme.LIGHT), new Screen(width, ColorScheme.DARK)));
        return EVERY ? new Sight(screen, all.filter(other -> !other.equals(screen)).toList()) : this;
    }

    int width() {
        return screen.width();
    }

    /** Of the journeys of people, px. */
    static List<Integer> widths() {
        return EVERY ? List.of(360, 1280) : List.of(360);
    }

    /** Every day one that begins at the right and one of tall lines; of those that are there. */
    static List<String> languages() {
        List<String> all = Language.ALL.stream().filter(language -> !language.isEnglish()).map(Language::tag).toList();
        return EVERY ? all : all.stream().filter(tag -> List.of("ar", "bn").contains(tag)).toList();
    }

    @Override
    public String toString() {
        return screen.toString();
    }
}
