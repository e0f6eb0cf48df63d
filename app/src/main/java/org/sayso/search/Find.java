package org.sayso.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
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
 */
record Find(SearchQuery query, Map<Facet, String> filters, boolean concernsToo, boolean newest) {
    private static final SortField NEWEST = LongField.newSortField(IndexedResponse.RECEIVED, true, SortedNumericSelector.Type.MAX);
    private static final SortField TIE = new SortField(IndexedResponse.ID, SortField.Type.STRING);

    /** @param loosely no response has most of the words, so these have one of them at least */
    record Hits(long total, List<String> ids, Map<Facet, Map<String, Integer>> counts, boolean loosely) {}

    /** Takes one batch of ids after the other. */
    interface Batches {
        void take(List<String> ids) throws IOException;
    }

    Hits page(IndexSearcher searcher, int offset, int size) throws IOException {
        boolean loosely = isLoose(searcher);
        Query seen = seen(loosely);
        FacetCounts.Counted counted = searcher.search(seen, new FacetCounts(filters));
        List<String> ids = new ArrayList<>();
        if (offset < counted.total() && size > 0) {
            int upTo = (int) Math.min(offset + (long) size, counted.total());
            ScoreDoc[] top = searcher.search(filtered(seen), new TopFieldCollectorManager(sort(), upTo, upTo)).scoreDocs;
            for (int i = offset; i < top.length; i++) {
                ids.add(id(searcher.storedFields(), top[i]));
            }
        }
        return new Hits(counted.total(), ids, counted.values(), loosely);
    }

    /** Everything that is found, in order, in batches, from one state of the index. */
    void all(IndexSearcher searcher, int batch, Batches batches) throws IOException {
        Query query = filtered(seen(isLoose(searcher)));
        FieldDoc last = null;
        while (true) {
            ScoreDoc[] top = searcher.search(query, new TopFieldCollectorManager(sort(), batch, last, batch)).scoreDocs;
            if (top.length == 0) {
                return;
            }
            List<String> ids = new ArrayList<>(top.length);
            for (ScoreDoc hit : top) {
                ids.add(id(searcher.storedFields(), hit));
            }
            batches.take(ids);
            last = (FieldDoc) top[top.length - 1];
        }
    }

    /** Decided without the filters, so that the counts beside them hold when one is chosen. */
    private boolean isLoose(IndexSearcher searcher) throws IOException {
        return query.canLoosen() && searcher.count(seen(false)) == 0;
    }

    private Query seen(boolean loosely) {
        Query words = query.lucene(loosely);
        if (concernsToo) {
            return words;
        }
        return new BooleanQuery.Builder().add(words, Occur.MUST)
                .add(new TermQuery(new Term(IndexedResponse.STANDING, Standing.CONCERN.name())), Occur.MUST_NOT).build();
    }

    private Query filtered(Query seen) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(seen, Occur.MUST);
        filters.forEach((facet, value) -> all.add(new TermQuery(new Term(facet.field(), value)), Occur.FILTER));
        return all.build();
    }

    private Sort sort() {
        return newest || !query.isRanked() ? new Sort(NEWEST, TIE) : new Sort(SortField.FIELD_SCORE, NEWEST, TIE);
    }

    private static String id(StoredFields stored, ScoreDoc hit) throws IOException {
        return stored.document(hit.doc).get(IndexedResponse.ID);
    }
}
