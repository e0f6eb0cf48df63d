package org.sayso.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of what somebody typed: a word or a phrase, wanted or not. Nothing typed can be wrong.
 *
 * @param not it stood after a minus: responses with it are left out
 */
record QueryPart(String text, boolean phrase, boolean not) {

    /** Cuts at spaces and quotes; a quote that is never closed goes to the end; a minus counts only before a word or a quote. */
    static List<QueryPart> of(String text) {
        List<QueryPart> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            boolean not = isMinus(text.charAt(at)) && at + 1 < text.length() && text.charAt(at + 1) != ' ' && !isMinus(text.charAt(at + 1));
            int from = not ? at + 1 : at;
            boolean phrase = isQuote(text.charAt(from));
            int end = phrase ? from + 1 : from;
            while (end < text.length() && !isQuote(text.charAt(end)) && (phrase || text.charAt(end) != ' ')) {
                end++;
            }
            parts.add(new QueryPart(text.substring(phrase ? from + 1 : from, end), phrase, not));
            at = phrase ? end + 1 : end;
        }
        return parts;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }
}
