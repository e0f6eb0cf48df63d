package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours of the style sheet that is served, and how well one can be read on another: the ratio of WCAG 2.2, from 1 to 21, computed and not
 * written down. {@link #PAIRS} says which are used on which and how much each needs; a test holds them to it. Thread-safe, no state.
 */
public final class Colours {
    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;
    /** As the build writes a colour that is one thing in light and another in the dark, and one that is the same in both. */
    private static final Pattern TWO = Pattern.compile("--([a-z0-9-]+):var\\(--lightningcss-light,(#[0-9a-f]{3,6})\\)var\\(--lightningcss-dark,(#[0-9a-f]{3,6})\\)");
    private static final Pattern ONE = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{3,6})");
    private static final List<String> TONES = List.of("grape", "sky", "teal", "leaf", "berry", "sun", "coral");
    public static final List<Pair> PAIRS = Stream.of(
            Stream.of(new Pair("ink", "paper", TEXT), new Pair("ink", "card", TEXT), new Pair("ink-2", "paper", TEXT), new Pair("ink-2", "card", TEXT),
                    new Pair("error", "paper", TEXT), new Pair("error", "card", TEXT), new Pair("line", "paper", SHAPES), new Pair("line", "card", SHAPES),
                    new Pair("focus", "focus-ink", SHAPES), new Pair("focus-ink", "yellow", TEXT)),
            TONES.stream().flatMap(tone -> Stream.of(
                    new Pair("on-brand", tone, TEXT), new Pair(tone, "paper", TEXT), new Pair(tone, "card", TEXT), new Pair(tone, tone + "-tint", TEXT),
                    new Pair("ink", tone + "-tint", TEXT), new Pair("ink-2", tone + "-tint", TEXT)))).flatMap(pairs -> pairs).toList();

    private Colours() {}

    /** One colour on another. @param needs the least ratio that its use asks for: 4.5 for text, 3 for shapes */
    public record Pair(String ink, String ground, double needs) {}

    /** A pair as it is in each scheme. @param isShape it is not for text */
    @Introspected
    public record Measured(String ink, String ground, String needs, String light, String dark, boolean isShape, boolean isEnough) {}

    /** @param light and dark as the style sheet writes them */
    record Colour(String light, String dark) {}

    public static List<Measured> measured() {
        Map<String, Colour> all = served();
        return PAIRS.stream().map(pair -> {
            Colour ink = all.get(pair.ink());
            Colour ground = all.get(pair.ground());
            double light = ratio(ink.light(), ground.light());
            double dark = ratio(ink.dark(), ground.dark());
            return new Measured(pair.ink(), pair.ground(), shown(pair.needs()), shown(light), shown(dark), pair.needs() < TEXT, Math.min(light, dark) >= pair.needs());
        }).toList();
    }

    static Map<String, Colour> served() {
        Map<String, Colour> all = new TreeMap<>();
        String css = css();
        for (Matcher two = TWO.matcher(css); two.find(); ) {
            all.putIfAbsent(two.group(1), new Colour(two.group(2), two.group(3)));
        }
        for (Matcher one = ONE.matcher(css); one.find(); ) { // the first counts: those after it are for paper
            all.putIfAbsent(one.group(1), new Colour(one.group(2), one.group(2)));
        }
        return all;
    }

    /** How many times lighter the lighter of two is, as WCAG 2.2 defines it. */
    static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String hex) {
        String six = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        return .2126 * channel(six, 1) + .7152 * channel(six, 3) + .0722 * channel(six, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    /** Rounded down: 4.49 is not 4.5. */
    private static String shown(double ratio) {
        return String.valueOf(Math.floor(ratio * 10) / 10);
    }

    private static String css() {
        try (InputStream in = Colours.class.getResourceAsStream("/static/css/public.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
