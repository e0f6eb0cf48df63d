package org.sayso.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.search.knn.KnnCollectorManager;
import org.apache.lucene.util.BytesRef;

/** The responses whose vectors are nearest to one, as {@link Likeness} compares them. */
final class Near {
    private Near() {}

    /**
     * Looks at every vector among them, so it is exact.
     *
     * @param asked made by {@link Likeness#asked}
     * @param among which responses may be found
     * @return likeness by id, nearest first
     */
    static Map<String, Float> of(IndexSearcher searcher, float[] asked, Query among, int most, float least) throws IOException {
        Map<String, Float> near = new LinkedHashMap<>();
        ScoreDoc[] hits = docs(searcher, asked, among, most, least);
        List<String> ids = Ids.of(searcher, hits);
        for (int i = 0; i < hits.length; i++) {
            near.put(ids.get(i), hits[i].score);
        }
        return near;
    }

    /** The same with what they are called in this state of the index; the score is the likeness. */
    static ScoreDoc[] docs(IndexSearcher searcher, float[] asked, Query among, int most, float least) throws IOException {
        return Arrays.stream(searcher.search(new OneLook(asked, most, among), most).scoreDocs)
                .map(hit -> new ScoreDoc(hit.doc, Likeness.of(hit.score))).filter(hit -> hit.score >= least).toArray(ScoreDoc[]::new);
    }

    /** Finds just these. */
    static Query these(Collection<String> ids) {
        return new TermInSetQuery(IndexedResponse.ID, ids.stream().map(BytesRef::new).toList());
    }

    /** Lucene would first look for a part of the nearest in each segment and then for the rest; without a graph each look costs the whole. */
    private static final class OneLook extends KnnFloatVectorQuery {
        OneLook(float[] asked, int most, Query among) {
            super(Likeness.FIELD, asked, most, among);
        }

        @Override
        protected KnnCollectorManager getKnnCollectorManager(int most, IndexSearcher searcher) {
            return (limit, strategy, segment) -> new TopKnnCollector(most, limit, strategy);
        }
    }
}
