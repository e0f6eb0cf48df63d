package org.sayso.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * Writes the index as Lucene does, but its vectors without a graph of neighbours: every search looks at every vector. That is exact, so an
 * index made anew finds what the one kept live finds; and what is taken back is erased by copying the rest, where a graph would have to be
 * built again (minutes for 100,000 responses). A hundred thousand vectors are looked at in some hundredths of a second. What it writes is read without it.
 */
final class VectorsWithoutGraph extends Lucene104Codec {
    private static final KnnVectorsFormat FLAT = new Lucene99HnswVectorsFormat(
            Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN, Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH, 1, null, Integer.MAX_VALUE);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return FLAT;
    }
}
