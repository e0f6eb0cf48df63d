package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.sayso.feedback.Standing;

/**
 * One question to the index.
 *
 * @param concernsToo the asker is a safeguarding lead; to everybody else a response with a concern does not exist
 * @param newest newest first, also when there are words
 * @param meant what the words mean, to find what is close to it too; null to search by words alone
 */
record Find(SearchQuery query, Map<Facet, String> filters, boolean concernsToo, boolean newest, @Nullable float[] meant) {
    private static final SortField NEWEST = LongField.newSortField(IndexedResponse.RECEIVED, true, SortedNumericSelector.Type.MAX);
    private static final SortField TIE = new SortField(IndexedResponse.ID, SortField.Type.STRING);
    private static final int MOST_NEAR = 200;

    /**
     * What was found.
     *
     * @param loosely no response has most of the words, so these have one of them at least
     * @param byMeaning those of the ids that have not most of the words, but are close to what they mean
     */
    record Hits(long total, List<String> ids, Map<Facet, Map<String, Integer>> counts, boolean loosely, Set<String> byMeaning) {}

    /** What matches, whatever the filters say, and in which way. @param words what matches by words, when there is more */
    private record Matches(Query seen, boolean loosely, @Nullable Query words) {}

    /** Takes one batch of ids after the other. */
    interface Batches {
        void take(List<String> ids) throws IOException;
    }

    Find(SearchQuery query, Map<Facet, String> filters, boolean concernsToo, boolean newest) {
        this(query, filters, concernsToo, newest, null);
    }

    Hits page(IndexSearcher searcher, int offset, int size) throws IOException {
        Matches matches = matches(searcher);
        FacetCounts.Counted counted = searcher.search(matches.seen(), new FacetCounts(filters));
        List<String> ids = new ArrayList<>();
        if (offset < counted.total() && size > 0) {
            int upTo = (int) Math.min(offset + (long) size, counted.total());
            ScoreDoc[] top = searcher.search(filtered(matches.seen()), new TopFieldCollectorManager(sort(), upTo, upTo)).scoreDocs;
            if (offset < top.length) {
                ids.addAll(Ids.of(searcher, Arrays.copyOfRange(top, offset, top.length)));
            }
        }
        return new Hits(counted.total(), ids, counted.values(), matches.loosely(), byMeaning(searcher, matches, ids));
    }

    /** How many are found that came in after a moment. @param after microseconds, as {@link IndexedResponse#RECEIVED} counts them */
    int countSince(IndexSearcher searcher, long after) throws IOException {
        return searcher.count(new BooleanQuery.Builder().add(filtered(matches(searcher).seen()), Occur.FILTER)
                .add(LongField.newRangeQuery(IndexedResponse.RECEIVED, after + 1, Long.MAX_VALUE), Occur.FILTER).build());
    }

    /** Everything that is found, in order, in batches, from one state of the index. */
    void all(IndexSearcher searcher, int batch, Batches batches) throws IOException {
        Query query = filtered(matches(searcher).seen());
        FieldDoc last = null;
        while (true) {
            ScoreDoc[] top = searcher.search(query, new TopFieldCollectorManager(sort(), batch, last, batch)).scoreDocs;
            if (top.length == 0) {
                return;
            }
            batches.take(Ids.of(searcher, top));
            last = (FieldDoc) top[top.length - 1];
        }
    }

    /** Decided without the filters, so that the counts beside them hold when one is chosen. */
    private Matches matches(IndexSearcher searcher) throws IOException {
        Matches words = byWords(searcher);
        if (meant == null || query.meant().isEmpty()) {
            return words;
        }
        Query among = seen(query.hard());
        Query most = new BooleanQuery.Builder().add(among, Occur.MUST).add(query.most(), Occur.FILTER).build();
        ScoreDoc[] close = close(Near.docs(searcher, meant, among, MOST_NEAR, Likeness.CLOSE));
        if (close.length == 0) {
            return words;
        }
        Map<Integer, ScoreDoc> near = new HashMap<>();
        Stream.concat(Arrays.stream(Near.docs(searcher, meant, most, MOST_NEAR, 0)), Arrays.stream(close)).forEach(hit -> near.put(hit.doc, hit));
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(most, Occur.SHOULD).add(new TheseDocs(searcher, close), Occur.SHOULD);
        Query seen = new BooleanQuery.Builder().add(either.build(), Occur.FILTER)
                .add(new TheseDocs(searcher, near.values().toArray(ScoreDoc[]::new)), Occur.SHOULD).add(query.worth(), Occur.SHOULD).build();
        return new Matches(seen, false, most);
    }

    /** @param near nearest first */
    private static ScoreDoc[] close(ScoreDoc[] near) {
        return Arrays.stream(near).filter(hit -> hit.score >= near[0].score - Likeness.BEHIND).toArray(ScoreDoc[]::new);
    }

    private Matches byWords(IndexSearcher searcher) throws IOException {
        boolean loosely = query.canLoosen() && searcher.count(seen(query.lucene(false))) == 0;
        return new Matches(seen(query.lucene(loosely)), loosely, null);
    }

    private static Set<String> byMeaning(IndexSearcher searcher, Matches matches, List<String> ids) throws IOException {
        if (matches.words() == null || ids.isEmpty()) {
            return Set.of();
        }
        Set<String> others = new HashSet<>(ids);
        Query these = new BooleanQuery.Builder().add(matches.words(), Occur.FILTER).add(Near.these(ids), Occur.FILTER).build();
        Ids.of(searcher, searcher.search(these, ids.size()).scoreDocs).forEach(others::remove);
        return others;
    }

    private Query seen(Query some) {
        return concernsToo ? some : new BooleanQuery.Builder().add(some, Occur.MUST).add(concern(), Occur.MUST_NOT).build();
    }

    /** Everything that a colleague may see. */
    static Query visible(boolean concernsToo) {
        return concernsToo ? new MatchAllDocsQuery()
                : new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST).add(concern(), Occur.MUST_NOT).build();
    }

    private static Query concern() {
        return new TermQuery(new Term(IndexedResponse.STANDING, Standing.CONCERN.name()));
    }

    private Query filtered(Query seen) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(seen, Occur.MUST);
        filters.forEach((facet, value) -> all.add(new TermQuery(new Term(facet.field(), value)), Occur.FILTER));
        return all.build();
    }

    private Sort sort() {
        return newest || !query.isRanked() ? new Sort(NEWEST, TIE) : new Sort(SortField.FIELD_SCORE, NEWEST, TIE);
    }
}
