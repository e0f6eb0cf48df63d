package org.sayso.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Finds just these documents, each with the score that it comes with. Only for the state of the index in which they were found; to look
 * hundreds of them up by their ids again costs more than the rest of a search.
 */
final class TheseDocs extends Query {
    private final int[] docs;
    private final float[] scores;
    private final Object state;

    TheseDocs(IndexSearcher searcher, ScoreDoc... hits) {
        ScoreDoc[] inOrder = hits.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(hit -> hit.doc));
        docs = Arrays.stream(inOrder).mapToInt(hit -> hit.doc).toArray();
        scores = new float[docs.length];
        for (int i = 0; i < docs.length; i++) {
            scores[i] = inOrder[i].score;
        }
        state = searcher.getIndexReader().getContext().id();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        if (searcher.getIndexReader().getContext().id() != state) {
            throw new IllegalStateException("These were found in another state of the index");
        }
        return new Weight(this) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int from = place(leaf.docBase);
                int to = place(leaf.docBase + leaf.reader().maxDoc());
                return from == to ? null : new DefaultScorerSupplier(new Walk(leaf.docBase, from, to, boost));
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int doc) {
                int at = Arrays.binarySearch(docs, leaf.docBase + doc);
                return at < 0 ? Explanation.noMatch("not one of these") : Explanation.match(boost * scores[at], "one of these");
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private float maximum(int from, int to) {
        float most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, scores[i]);
        }
        return most;
    }

    private int place(int doc) {
        int at = Arrays.binarySearch(docs, doc);
        return at < 0 ? -at - 1 : at;
    }

    private final class Walk extends Scorer {
        private final int base;
        private final int from;
        private final int to;
        private final float boost;
        private final float most;
        private int at;

        Walk(int base, int from, int to, float boost) {
            this.base = base;
            this.from = from;
            this.to = to;
            this.boost = boost;
            this.most = maximum(from, to);
            this.at = from - 1;
        }

        @Override
        public int docID() {
            return at < from ? -1 : at < to ? docs[at] - base : DocIdSetIterator.NO_MORE_DOCS;
        }

        @Override
        public DocIdSetIterator iterator() {
            return new DocIdSetIterator() {
                @Override
                public int docID() {
                    return Walk.this.docID();
                }

                @Override
                public int nextDoc() {
                    at = Math.min(at + 1, to);
                    return docID();
                }

                @Override
                public int advance(int target) {
                    at = target == NO_MORE_DOCS ? to : Math.clamp(place(base + target), at + 1, to);
                    return docID();
                }

                @Override
                public long cost() {
                    return to - from;
                }
            };
        }

        @Override
        public float score() {
            return boost * scores[at];
        }

        @Override
        public float getMaxScore(int upTo) {
            return boost * most;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return docs.length + " documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TheseDocs these && state == these.state && Arrays.equals(docs, these.docs) && Arrays.equals(scores, these.scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(docs), Arrays.hashCode(scores));
    }
}
