package org.sayso.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;

/**
 * What the index holds of a response. The words themselves are not stored, only looked up by: whoever shows them reads
 * them from the database.
 */
record IndexedResponse(String id, long version, String words, Standing standing, long received, Map<Facet, List<String>> facets) {
    /** Raise it when fields or analysis change: an index with another number is made anew. */
    static final String SCHEMA = "3";
    static final String ID = "id";
    static final String VERSION = "version";
    static final String PRINT = "print";
    static final String STANDING = "standing";
    static final String RECEIVED = "received";

    static IndexedResponse of(TaggedResponse tagged) {
        Response response = tagged.response();
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.PRIORITY, tagged.filedUnder());
        facets.put(Facet.CAMPAIGN, listed(response.campaignId()));
        facets.put(Facet.WHO, listed(response.who()));
        facets.put(Facet.AGE, listed(response.ageBand()));
        facets.put(Facet.AREA, listed(response.area()));
        facets.put(Facet.STAGE, listed(response.progress().slug()));
        facets.put(Facet.SOURCE, listed(response.channel()));
        facets.put(Facet.LANGUAGE, listed(response.language()));
        String words = response.foundBy();
        return new IndexedResponse(
                response.id(), response.version() == null ? 0 : response.version(), words == null ? "" : words, response.standing(),
                ChronoUnit.MICROS.between(Instant.EPOCH, response.receivedAt()), facets);
    }

    Document document() {
        Document document = new Document();
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(VERSION, version));
        document.add(new NumericDocValuesField(PRINT, print()));
        document.add(new StringField(STANDING, standing.name(), Field.Store.NO));
        document.add(new LongField(RECEIVED, received, Field.Store.NO));
        document.add(new TextField(WordsAnalyzer.WORDS, words, Field.Store.NO));
        document.add(new TextField(WordsAnalyzer.EXACT, words, Field.Store.NO));
        facets.forEach((facet, values) -> values.forEach(value -> {
            document.add(new StringField(facet.field(), value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
        }));
        return document;
    }

    /** Tells the same words from other words. */
    long print() {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> listed(String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }
}
