package org.sayso.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Other spellings of a word that next to nobody used: words of the index that are one slip of the keys away, or two for a long word, begin
 * with the same letter, and were used more often. Only by responses that the asker may see: a word is never offered that stands nowhere else.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final int FEW = 2;
    private static final int MOST = 3;
    private static final int MOST_LOOKED_AT = 20;

    private Spelling() {}

    private record Other(String word, int used) {}

    /** @param visible what the asker may see @return other spellings by word, the most used first */
    static Map<String, List<String>> also(IndexSearcher searcher, SearchQuery query, Query visible) throws IOException {
        Map<String, List<String>> also = new LinkedHashMap<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), query.wordField());
        for (String word : terms == null || query.words().size() > MOST_LOOKED_AT ? List.<String>of() : query.words()) {
            int used = word.length() < SHORTEST ? Integer.MAX_VALUE : used(searcher, query.wordField(), word, visible);
            if (used <= FEW) {
                List<String> others = others(searcher, terms, new Term(query.wordField(), word), used, visible);
                if (!others.isEmpty()) {
                    also.put(word, others);
                }
            }
        }
        return also;
    }

    private static List<String> others(IndexSearcher searcher, Terms terms, Term word, int used, Query visible) throws IOException {
        List<Other> near = new ArrayList<>();
        FuzzyTermsEnum all = new FuzzyTermsEnum(terms, word, word.text().length() < LONG ? 1 : 2, 1, true);
        for (BytesRef other = all.next(); other != null; other = all.next()) {
            near.add(new Other(other.utf8ToString(), all.docFreq()));
        }
        List<Other> seen = new ArrayList<>();
        for (Other other : near.stream().sorted(Comparator.comparingInt((Other o) -> -o.used()).thenComparing(Other::word)).limit(MOST_LOOKED_AT).toList()) {
            int often = other.word().equals(word.text()) ? 0 : used(searcher, word.field(), other.word(), visible);
            if (often > used) {
                seen.add(new Other(other.word(), often));
            }
        }
        return seen.stream().sorted(Comparator.comparingInt((Other o) -> -o.used()).thenComparing(Other::word)).limit(MOST).map(Other::word).toList();
    }

    private static int used(IndexSearcher searcher, String field, String word, Query visible) throws IOException {
        return searcher.count(new BooleanQuery.Builder().add(new TermQuery(new Term(field, word)), Occur.FILTER).add(visible, Occur.FILTER).build());
    }
}
