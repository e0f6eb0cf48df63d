package org.sayso.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts for the responses on a page how many others are much like each, in one walk over all vectors. That takes some milliseconds for each
 * thousand of them, so it is left out where there are more than {@value #MOST}: then the page of one response says it.
 */
final class LikeCounts {
    static final int MOST = 5000;

    private LikeCounts() {}

    /**
     * Counts them.
     *
     * @param visible what the asker may see
     * @param meaning how many numbers at the start of a vector are meaning; @param priorities how many at its end are priorities
     * @return by id; one without a vector is not in it
     */
    static Map<String, Integer> of(IndexSearcher searcher, Collection<String> ids, Query visible, int meaning, int priorities) throws IOException {
        if (ids.isEmpty() || searcher.getIndexReader().numDocs() > MOST) {
            return Map.of();
        }
        List<String> found = new ArrayList<>();
        List<float[]> asked = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(Near.these(ids), ids.size()).scoreDocs) {
            float[] kept = vector(searcher, hit.doc);
            if (kept != null) {
                found.add(Ids.of(searcher, hit).getFirst());
                asked.add(Likeness.asked(kept, meaning, priorities));
            }
        }
        int[] counts = new int[asked.size()];
        searcher.search(visible, new Walk(asked, counts));
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byId.put(found.get(i), Math.max(0, counts[i] - 1)); // it is like itself
        }
        return byId;
    }

    private static float[] vector(IndexSearcher searcher, int doc) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(Likeness.FIELD);
            if (values != null && doc >= leaf.docBase && doc < leaf.docBase + leaf.reader().maxDoc()) {
                KnnVectorValues.DocIndexIterator at = values.iterator();
                return at.advance(doc - leaf.docBase) == doc - leaf.docBase ? values.vectorValue(at.index()).clone() : null;
            }
        }
        return null;
    }

    /** For one thread: a walk is short. */
    private static final class Walk extends SimpleCollector {
        private final List<float[]> asked;
        private final int[] counts;
        private FloatVectorValues values;
        private KnnVectorValues.DocIndexIterator at;

        Walk(List<float[]> asked, int[] counts) {
            this.asked = asked;
            this.counts = counts;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = context.reader().getFloatVectorValues(Likeness.FIELD);
            at = values == null ? null : values.iterator();
        }

        @Override
        public void collect(int doc) throws IOException {
            if (at == null || at.docID() < doc && at.advance(doc) != doc || at.docID() != doc) {
                return;
            }
            float[] one = values.vectorValue(at.index());
            for (int i = 0; i < counts.length; i++) {
                counts[i] += Likeness.isAlike(asked.get(i), one) ? 1 : 0;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
