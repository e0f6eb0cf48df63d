package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/**
 * Counts, in one pass over everything that matches the words, how many responses each value of each filter would give.
 * A response that passes all chosen filters counts everywhere; one that fails a single filter counts for that filter
 * only, because choosing another value there replaces it. So each number is what a press on it will show.
 */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, FacetCounts.Counted> {
    private static final Facet[] FACETS = Facet.values();
    private final Map<Facet, String> chosen;

    FacetCounts(Map<Facet, String> chosen) {
        this.chosen = chosen;
    }

    /** @param total how many pass every filter */
    record Counted(long total, Map<Facet, Map<String, Integer>> values) {}

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Counted reduce(Collection<Counter> counters) {
        Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            values.put(facet, new HashMap<>());
        }
        counters.forEach(counter -> counter.values.forEach((facet, counts) -> counts.forEach((v, n) -> values.get(facet).merge(v, n, Integer::sum))));
        return new Counted(counters.stream().mapToLong(counter -> counter.total).sum(), values);
    }

    final class Counter implements Collector {
        private final Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
        private long total;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            Column[] columns = new Column[FACETS.length];
            for (int f = 0; f < columns.length; f++) {
                columns[f] = new Column(DocValues.getSortedSet(context.reader(), FACETS[f].field()), chosen.get(FACETS[f]));
            }
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    Column failed = null;
                    for (Column column : columns) {
                        if (!column.passes(doc)) {
                            if (failed != null) {
                                return;
                            }
                            failed = column;
                        }
                    }
                    if (failed != null) {
                        failed.count(doc);
                        return;
                    }
                    total++;
                    for (Column column : columns) {
                        column.count(doc);
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (int f = 0; f < columns.length; f++) {
                        columns[f].addTo(values.computeIfAbsent(FACETS[f], facet -> new HashMap<>()));
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** One filter in one segment. */
    private static final class Column {
        private static final int ANY = -1;
        private static final int NOT_HERE = -2;
        private final SortedSetDocValues ords;
        /** The same where each response has one value at most, as nearly everywhere: much less work. */
        private final @Nullable SortedDocValues single;
        private final int[] counts;
        private final long wanted;

        Column(SortedSetDocValues ords, String chosen) throws IOException {
            this.ords = ords;
            this.single = DocValues.unwrapSingleton(ords);
            this.counts = new int[(int) ords.getValueCount()];
            if (chosen == null) {
                wanted = ANY;
            } else {
                long ord = ords.lookupTerm(new BytesRef(chosen));
                wanted = ord < 0 ? NOT_HERE : ord;
            }
        }

        boolean passes(int doc) throws IOException {
            if (wanted == ANY) {
                return true;
            }
            if (wanted == NOT_HERE) {
                return false;
            }
            if (single != null) {
                return single.advanceExact(doc) && single.ordValue() == wanted;
            }
            if (!ords.advanceExact(doc)) {
                return false;
            }
            for (int i = 0; i < ords.docValueCount(); i++) {
                if (ords.nextOrd() == wanted) {
                    return true;
                }
            }
            return false;
        }

        void count(int doc) throws IOException {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    counts[single.ordValue()]++;
                }
            } else if (ords.advanceExact(doc)) {
                for (int i = 0; i < ords.docValueCount(); i++) {
                    counts[(int) ords.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Integer> values) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    values.merge(ords.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
                }
            }
        }
    }
}
