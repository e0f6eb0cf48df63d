package org.sayso.share;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.sayso.partnership.Site;
import org.sayso.web.QrCode;
import org.sayso.web.Scene;

/**
 * A square picture for social media, 1080 by 1080, as one SVG file that needs nothing beside it: the picture of the campaign with its
 * colours written in, the font inside, everything always in light colours. It is drawn here and not in a template, because a
 * picture has no lines that break by themselves. Thread-safe.
 */
@Singleton
class ShareCard {
    private static final int SIDE = 1080;
    private static final int EDGE = 56;
    private static final String INK = "#1d1233";
    private static final String YELLOW = "#ffd35c";
    private static final Map<String, String> DEEP = Map.of(
            "grape", "#5b2a86", "sky", "#0b5a94", "teal", "#00645c", "leaf", "#2c6a1f", "berry", "#a11c5b", "sun", "#7a5200");
    /** The light colours of {@code scene.css}; what is deep there has another here, because the ground is deep already, and what is yellow is white: it would melt into the question. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            fill("hill", "#8fcf86"), fill("hill-2", "#5fae6b"), fill("sea", "#7cc4ec"), fill("sea-2", "#4a9fd4"), fill("sun", "#ffffff"), fill("wall", "#fff6e6"),
            fill("roof", "#ef7d5b"), fill("roof-2", "#c9579a"), fill("path", "#ffe3b0"), fill("wood", "#8a5a3c"), fill("deep", "#a11c5b"), fill("paper", "#ffffff"),
            fill("glass", "#dceffb"), fill("ink", INK), fill("tint-2", "#ffffff59"), stroke("foam", "#ffffff", 4));
    private static final String TALK = "p-talk";
    private final MessageSource messages;
    private final Site site;
    private final String font;

    ShareCard(MessageSource messages, Site site) {
        this.messages = messages;
        this.site = site;
        this.font = Base64.getEncoder().encodeToString(resource("/static/fonts/lexend-700.woff2"));
    }

    String svg(PosterPage poster) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1080\" height=\"1080\" viewBox=\"0 0 1080 1080\" font-family=\"Lexend, Arial, sans-serif\" font-weight=\"700\">");
        svg.append("<title>").append(escaped(poster.campaign().question())).append("</title>");
        svg.append("<style>@font-face{font-family:Lexend;font-weight:700;src:url(data:font/woff2;base64,").append(font).append(")}</style>");
        String deep = DEEP.getOrDefault(site.partnership().brand().deep(), DEEP.get("grape"));
        svg.append(box(0, 0, SIDE, SIDE, 0, deep)).append(drawn(poster.scene()));
        ask(svg, poster);
        act(svg, poster);
        foot(svg, poster, deep);
        return svg.append("</svg>\n").toString();
    }

    /** Only the code, for whoever makes a poster of their own. */
    static String codeAlone(QrCode qr) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" width=\"1000\" height=\"1000\" shape-rendering=\"crispEdges\"><path fill=\"#ffffff\" d=\"M0 0h%1$dv%1$dH0z\"/><path fill=\"%2$s\" d=\"%3$s\"/></svg>\n"
                .formatted(qr.side(), INK, qr.path());
    }

    private void ask(StringBuilder svg, PosterPage poster) {
        Lettering.Block question = Lettering.fitted(poster.campaign().question(), 860, 400, 1.12, 108, 96, 84, 74, 64, 56, 48, 42, 36);
        int high = (int) (question.lines().size() * question.size() * 1.12) + 140;
        svg.append(box(EDGE, EDGE, SIDE - 2 * EDGE, high, 56, YELLOW));
        svg.append("<path fill=\"%s\" d=\"M230 %dh90l-90 70z\"/>".formatted(YELLOW, EDGE + high - 1));
        svg.append(text(EDGE + 52, EDGE + 74, 34, INK, poster.campaign().title()));
        int y = EDGE + 90;
        for (String line : question.lines()) {
            y += (int) (question.size() * 1.12);
            svg.append(text(EDGE + 52, y - (int) (question.size() * .16), question.size(), INK, line));
        }
    }

    private void act(StringBuilder svg, PosterPage poster) {
        int top = 726;
        svg.append("<path fill=\"#ffffff\" d=\"M0 %dc180-50 330-40 520-6s330 46 560-4v%dH0z\"/>".formatted(top + 24, 990 - top));
        svg.append("<svg x=\"%d\" y=\"%d\" width=\"250\" height=\"250\" viewBox=\"0 0 %3$d %3$d\" shape-rendering=\"crispEdges\"><path fill=\"%4$s\" d=\"%5$s\"/></svg>"
                .formatted(EDGE - 16, top + 20, poster.qr().side(), INK, poster.qr().path()));
        int x = EDGE + 256;
        svg.append(text(x, top + 114, 60, INK, words("share.poster.call")));
        svg.append(text(x, top + 166, 31, INK, words("share.poster.minute")));
        Lettering.Block address = Lettering.fitted(poster.address(), 672, 40, 1, 34, 30, 26, 23, 20, 17);
        svg.append(text(x, top + 232, address.size(), INK, poster.address()));
    }

    private void foot(StringBuilder svg, PosterPage poster, String deep) {
        svg.append(box(0, 990, SIDE, 90, 0, deep));
        String when = poster.closes() == null ? words("campaign.stage.open") : words("campaign.day.open", poster.closes());
        String first = (poster.opens() == null ? when : words("campaign.day.planned", poster.opens())) + " · " + site.partnership().name();
        Lettering.Block line = Lettering.fitted(first, SIDE - 2 * EDGE, 32, 1, 24, 22, 20, 18, 16);
        svg.append(text(EDGE, 1022, line.size(), "#ffffff", first));
        if (poster.help() != null) {
            svg.append(text(EDGE, 1058, 24, YELLOW, words("share.poster.help", poster.help().name(), poster.help().call())));
        }
    }

    /** The picture of the campaign's page but for its bubbles, because the question is what is said here; with each class turned into the colour it stands for. */
    private static String drawn(Scene scene) {
        StringBuilder svg = new StringBuilder("<svg x=\"0\" y=\"90\" width=\"1080\" height=\"694\" viewBox=\"0 0 560 360\">").append(group(scene.turn()));
        for (Scene.Piece piece : scene.pieces()) {
            svg.append(group(piece.move()));
            piece.shapes().stream().filter(shape -> !shape.look().endsWith(TALK))
                    .forEach(shape -> svg.append("<path ").append(PARTS.get(shape.look())).append(" d=\"").append(shape.d()).append("\"/>"));
            svg.append("</g>");
        }
        return svg.append("</g></svg>").toString();
    }

    private static String group(String transform) {
        return transform == null ? "<g>" : "<g transform=\"" + transform + "\">";
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, Locale.UK, arguments).orElseThrow();
    }

    private static String text(int x, int y, int size, String colour, String words) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\">%s</text>".formatted(x, y, size, colour, escaped(words));
    }

    private static String box(int x, int y, int width, int height, int round, String colour) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\"/>".formatted(x, y, width, height, round, colour);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Map.Entry<String, String> fill(String part, String colour) {
        return Map.entry(part, "fill=\"" + colour + "\"");
    }

    private static Map.Entry<String, String> stroke(String part, String colour, double wide) {
        return Map.entry(part, "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + wide + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }

    private static byte[] resource(String path) {
        try (InputStream in = ShareCard.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
