package org.sayso.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
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
        for (ScoreDoc hit : searcher.search(new OneLook(asked, most, among), most).scoreDocs) {
            float likeness = Likeness.of(hit.score);
            if (likeness >= least) {
                near.put(searcher.storedFields().document(hit.doc).get(IndexedResponse.ID), likeness);
            }
        }
        return near;
    }

    /** Finds just these. */
    static Query these(Collection<String> ids) {
        return new TermInSetQuery(IndexedResponse.ID, ids.stream().map(BytesRef::new).toList());
    }

    /** Adds to the score of each of these how near it is. */
    static Query worth(Map<String, Float> near) {
        BooleanQuery.Builder worth = new BooleanQuery.Builder();
        near.forEach((id, likeness) -> worth.add(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(IndexedResponse.ID, id))), Math.max(0, likeness)), Occur.SHOULD));
        return worth.build();
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
