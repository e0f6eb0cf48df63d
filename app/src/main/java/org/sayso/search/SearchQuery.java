package org.sayso.search;

import static org.sayso.search.WordsAnalyzer.EXACT;
import static org.sayso.search.WordsAnalyzer.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sayso.web.Text;

/**
 * What somebody typed into the search box: words, "phrases", and -words or -"phrases" to leave out. Nothing else has a
 * meaning: no wildcard, field, bracket or operator of Lucene reaches the index, so nothing typed can be wrong. Of three
 * words or more most must be there, at most {@value #MOST_NEEDED}; responses with all of them come first. At most
 * {@value #LONGEST} characters and {@value #MOST_TERMS} words are used. Thread-safe.
 */
final class SearchQuery {
    static final int LONGEST = 2000;
    static final int MOST_TERMS = 50;
    private static final int MOST_NEEDED = 5;
    private static final float ALL_FIRST = 100;
    private final String text;
    private final boolean shortened;
    private final List<String> words;
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<Query> without = new ArrayList<>();
    private final String wordField;
    private final List<String> inOrder;

    private SearchQuery(String typed) {
        String clean = Text.line(typed);
        text = cut(clean);
        StringBuilder plain = new StringBuilder();
        for (Part part : parts(text)) {
            if (part.not()) {
                excluded(part).ifPresent(without::add);
            } else if (part.phrase()) {
                List<String> tokens = WordsAnalyzer.tokens(EXACT, part.text(), MOST_TERMS);
                if (!tokens.isEmpty() && phrases.size() < MOST_TERMS) {
                    phrases.add(tokens);
                }
            } else {
                plain.append(part.text()).append(' ');
            }
        }
        List<String> stems = WordsAnalyzer.tokens(WORDS, plain.toString(), LONGEST).stream().distinct().toList();
        inOrder = WordsAnalyzer.tokens(EXACT, plain.toString(), MOST_TERMS);
        boolean onlySmallWords = stems.isEmpty();
        wordField = onlySmallWords ? EXACT : WORDS;
        List<String> all = onlySmallWords ? inOrder.stream().distinct().toList() : stems;
        words = all.subList(0, Math.min(all.size(), MOST_TERMS));
        shortened = text.length() < clean.length() || words.size() < all.size();
    }

    static SearchQuery of(String typed) {
        String some = typed == null ? "" : typed;
        return new SearchQuery(some.length() > 2 * LONGEST ? some.substring(0, 2 * LONGEST) : some);
    }

    /** As typed, on one line. */
    String text() {
        return text;
    }

    /** Nothing was typed: the newest come first. */
    boolean isBlank() {
        return text.isEmpty();
    }

    /** Something was typed, but no word is in it. */
    boolean isWordless() {
        return !isBlank() && words.isEmpty() && phrases.isEmpty() && without.isEmpty();
    }

    /** Words or phrases are asked for, so that there is a best match. */
    boolean isRanked() {
        return !words.isEmpty() || !phrases.isEmpty();
    }

    /** Not all of what was typed is used. */
    boolean isShortened() {
        return shortened;
    }

    /** Whether asking for less than most of the words could find more. */
    boolean canLoosen() {
        return words.size() > 1;
    }

    /** @param loosely one of the words is enough */
    Query lucene(boolean loosely) {
        if (isWordless()) {
            return new MatchNoDocsQuery("no word to look for");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            query.add(someOf(loosely ? 1 : words.size() < 3 ? words.size() : Math.min(MOST_NEEDED, words.size() - words.size() / 3)), Occur.MUST);
            if (words.size() > 1) {
                query.add(new BoostQuery(new ConstantScoreQuery(someOf(words.size())), ALL_FIRST), Occur.SHOULD);
            }
            if (inOrder.size() > 1 && inOrder.size() <= 8) {
                query.add(new BoostQuery(new PhraseQuery(2, EXACT, inOrder.toArray(String[]::new)), 2), Occur.SHOULD);
            }
        }
        phrases.forEach(phrase -> query.add(phrase(phrase), Occur.MUST));
        without.forEach(one -> query.add(one, Occur.MUST_NOT));
        if (words.isEmpty() && phrases.isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return query.build();
    }

    /** What to mark in a text that was found. */
    Query marks() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(wordField, word)), Occur.SHOULD));
        phrases.forEach(phrase -> query.add(phrase(phrase), Occur.SHOULD));
        return query.build();
    }

    private Query someOf(int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        words.forEach(word -> query.add(new TermQuery(new Term(wordField, word)), Occur.SHOULD));
        return query.build();
    }

    private Optional<Query> excluded(Part part) {
        if (without.size() >= MOST_TERMS) {
            return Optional.empty();
        }
        List<String> stems = part.phrase() ? List.of() : WordsAnalyzer.tokens(WORDS, part.text(), MOST_TERMS);
        if (stems.size() == 1) {
            return Optional.of(new TermQuery(new Term(WORDS, stems.getFirst())));
        }
        List<String> exact = WordsAnalyzer.tokens(EXACT, part.text(), MOST_TERMS);
        return exact.isEmpty() ? Optional.empty() : Optional.of(phrase(exact));
    }

    private static Query phrase(List<String> tokens) {
        return tokens.size() == 1 ? new TermQuery(new Term(EXACT, tokens.getFirst())) : new PhraseQuery(EXACT, tokens.toArray(String[]::new));
    }

    private static String cut(String clean) {
        if (clean.length() <= LONGEST) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private record Part(String text, boolean phrase, boolean not) {}

    /** Cuts at spaces and quotes; a quote that is never closed goes to the end; a minus counts only before a word or a quote. */
    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
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
            parts.add(new Part(text.substring(phrase ? from + 1 : from, end), phrase, not));
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
