package org.sayso.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sayso.web.Language;

/**
 * A screen on which pages are looked at. Every day it is a light phone and a dark laptop; with the profile {@code every-sight}, as every change is
 * checked, the desk is looked at on both in both schemes, and what anybody may open on four widths in both. Whole journeys go on a phone every day,
 * and on a laptop too with the profile.
 */
record Sight(int width, ColorScheme scheme) {
    private static final boolean EVERY = Boolean.getBoolean("journeys.every-sight");

    static List<Sight> ofTheDesk() {
        return EVERY ? all(360, 1280) : everyDay();
    }

    static List<Sight> inPublic() {
        return EVERY ? all(320, 360, 768, 1280) : everyDay();
    }

    /** Of journeys that take minutes: every day on one. */
    static List<Sight> ofALongWay() {
        Sight phone = new Sight(360, ColorScheme.DARK);
        return EVERY ? List.of(phone, new Sight(1280, ColorScheme.LIGHT)) : List.of(phone);
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

    private static List<Sight> everyDay() {
        return List.of(new Sight(360, ColorScheme.LIGHT), new Sight(1280, ColorScheme.DARK));
    }

    private static List<Sight> all(Integer... widths) {
        return Stream.of(widths).flatMap(width -> Stream.of(new Sight(width, ColorScheme.LIGHT), new Sight(width, ColorScheme.DARK))).toList();
    }

    /** A name for a picture of a page. */
    String of(String page) {
        return page + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
