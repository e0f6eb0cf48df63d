package org.sayso.search;

import static org.sayso.search.WordsAnalyzer.EXACT;
import static org.sayso.search.WordsAnalyzer.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final float EACH = 0.2f;
    private static final float ALL = 0.6f;
    private static final float IN_ORDER = 0.1f;
    private final String text;
    private final boolean shortened;
    private final List<String> words;
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<Query> without = new ArrayList<>();
    private final String wordField;
    private final List<String> inOrder;
    private final String meant;
    private final Map<String, List<String>> also;

    private SearchQuery(String typed, Map<String, List<String>> also) {
        String clean = Text.line(typed);
        text = cut(clean);
        StringBuilder plain = new StringBuilder();
        StringBuilder wanted = new StringBuilder();
        for (QueryPart part : QueryPart.of(text)) {
            if (part.not()) {
                excluded(part).ifPresent(without::add);
                continue;
            }
            wanted.append(part.phrase() ? part.text() : mended(part.text(), also)).append(' ');
            if (part.phrase()) {
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
        meant = words.isEmpty() || onlySmallWords ? "" : wanted.toString().strip();
        this.also = also;
    }

    static SearchQuery of(String typed) {
        String some = typed == null ? "" : typed;
        return new SearchQuery(some.length() > 2 * LONGEST ? some.substring(0, 2 * LONGEST) : some, Map.of());
    }

    /** The same, with other spellings that count as the word. */
    SearchQuery withAlso(Map<String, List<String>> spellings) {
        return spellings.isEmpty() ? this : new SearchQuery(text, spellings);
    }

    /** Other spellings by word. */
    Map<String, List<String>> also() {
        return also;
    }

    /** A word that has other spellings, as most people spell it. */
    private static String mended(String typed, Map<String, List<String>> also) {
        List<String> stems = also.isEmpty() ? List.of() : WordsAnalyzer.tokens(WORDS, typed, 2);
        return stems.size() == 1 && also.containsKey(stems.getFirst()) ? also.get(stems.getFirst()).getFirst() : typed;
    }

    /** What to look for by meaning, spelled as most people do; empty when there are only phrases, which are meant word for word, or nothing but small words. */
    String meant() {
        return meant;
    }

    /** The words as {@link #wordField} has them. */
    List<String> words() {
        return words;
    }

    String wordField() {
        return wordField;
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
            query.add(someOf(loosely ? 1 : needed()), Occur.MUST);
            if (words.size() > 1) {
                query.add(new BoostQuery(new ConstantScoreQuery(someOf(words.size())), ALL_FIRST), Occur.SHOULD);
            }
            inOrder().ifPresent(phrase -> query.add(new BoostQuery(phrase, 2), Occur.SHOULD));
        }
        phrases.forEach(phrase -> query.add(phrase(phrase), Occur.MUST));
        return hard(query, words.isEmpty() && phrases.isEmpty());
    }

    /** What holds however it is searched: phrases are there, what is to be left out is not. */
    Query hard() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        phrases.forEach(phrase -> query.add(phrase(phrase), Occur.FILTER));
        return hard(query, true);
    }

    private Query hard(BooleanQuery.Builder query, boolean all) {
        without.forEach(one -> query.add(one, Occur.MUST_NOT));
        if (all) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return query.build();
    }

    /** Most of the words. */
    Query most() {
        return someOf(needed());
    }

    /** What the words are worth beside a likeness in meaning: a little each, much when all are there, and more in this order. */
    Query worth() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new BoostQuery(new ConstantScoreQuery(oneOf(word)), EACH / words.size()), Occur.SHOULD));
        query.add(new BoostQuery(new ConstantScoreQuery(someOf(words.size())), ALL), Occur.SHOULD);
        inOrder().ifPresent(phrase -> query.add(new BoostQuery(new ConstantScoreQuery(phrase), IN_ORDER), Occur.SHOULD));
        return query.build();
    }

    private int needed() {
        return words.size() < 3 ? words.size() : Math.min(MOST_NEEDED, words.size() - words.size() / 3);
    }

    private Optional<Query> inOrder() {
        return inOrder.size() > 1 && inOrder.size() <= 8 ? Optional.of(new PhraseQuery(2, EXACT, inOrder.toArray(String[]::new))) : Optional.empty();
    }

    /** What to mark in a text that was found. */
    Query marks() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(oneOf(word), Occur.SHOULD));
        phrases.forEach(phrase -> query.add(phrase(phrase), Occur.SHOULD));
        return query.build();
    }

    private Query someOf(int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        words.forEach(word -> query.add(oneOf(word), Occur.SHOULD));
        return query.build();
    }

    private Query oneOf(String word) {
        Query asTyped = new TermQuery(new Term(wordField, word));
        if (!also.containsKey(word)) {
            return asTyped;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(asTyped, Occur.SHOULD);
        also.get(word).forEach(other -> any.add(new TermQuery(new Term(wordField, other)), Occur.SHOULD));
        return any.build();
    }

    private Optional<Query> excluded(QueryPart part) {
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
}
