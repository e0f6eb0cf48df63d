package org.sayso.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** The ids of what was found. Read from the column of ids: the stored fields of one response are unpacked with some hundred others. */
final class Ids {
    private Ids() {}

    /** In the order of the hits. */
    static List<String> of(IndexSearcher searcher, ScoreDoc... hits) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        String[] ids = new String[hits.length];
        SortedDocValues column = null;
        int leaf = -1;
        for (int at : IntStream.range(0, hits.length).boxed().sorted(Comparator.comparingInt(i -> hits[i].doc)).toList()) { // a column is read forwards
            int doc = hits[at].doc;
            if (column == null || doc >= leaves.get(leaf).docBase + leaves.get(leaf).reader().maxDoc()) {
                leaf = ReaderUtil.subIndex(doc, leaves);
                column = leaves.get(leaf).reader().getSortedDocValues(IndexedResponse.ID);
            }
            column.advanceExact(doc - leaves.get(leaf).docBase);
            ids[at] = column.lookupOrd(column.ordValue()).utf8ToString();
        }
        return Arrays.asList(ids);
    }
}
