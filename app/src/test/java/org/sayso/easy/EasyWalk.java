package org.sayso.easy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Visitor;

/** What the tests of this room need again and again: somebody on the way through the easy version, and how many words a page holds. */
final class EasyWalk {
    private final Visitor visitor;
    private final String path;

    EasyWalk(Visitor visitor, Campaign campaign) {
        this.visitor = visitor;
        path = "/c/" + campaign.slug() + "/easy";
    }

    /** The page with the box, after those two pictures. */
    Document words(String topic, String how) {
        return visitor.get(path + "/words?topic=" + topic + "&how=" + how).page();
    }

    /** The page after the box. */
    Visitor.Answer typed(Document words, String text) {
        return visitor.submit(words, path + "/words", Map.of("text", text));
    }

    /** Sends the last page, or what was asked about it. */
    Visitor.Answer send(Document last, Map<String, ?> fields) {
        return visitor.submit(last, last.selectFirst("main form").attr("action"), fields);
    }

    /** From the first page to the last. @return the address of the thank-you page */
    String sent(String topic, String how, String text, String mayQuote) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!mayQuote.isEmpty()) {
            fields.put("mayQuote", mayQuote);
        }
        return send(typed(words(topic, how), text).page(), fields).mustRedirect().location();
    }

    String code(String thanks) {
        return visitor.get(thanks).page().selectFirst("#code").text();
    }

    /**
     * The words of heading, hint and error together. Counted apart are names on buttons and cards, where it stands ("2 of 4"), the come-back code, what
     * the sender typed, what nobody sees, and the note for grown-ups, which is closed at first.
     */
    static int instruction(Document page) {
        Element main = page.selectFirst("main").clone();
        main.select(".easy-grown-up, .slip, .button, .easy-card, .easy-picked, .easy-step, .govuk-visually-hidden, #code, textarea, .quote, .notice, script").remove();
        return EasyWords.count(main.text());
    }
}
