package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.tagging.Profiles.Profile;

/**
 * What the index holds of a response. The words themselves are not stored, only looked up by: whoever shows them reads
 * them from the database.
 *
 * @param answers in words, to the other questions of its campaign; looked up like the words, but never part of the meaning
 * @param meaning as {@link Likeness} keeps it; null while it was not read by meaning
 */
record IndexedResponse(
        String id, long version, String words, List<String> answers, Standing standing, long received, Map<Facet, List<String>> facets, @Nullable float[] meaning) {
    /** Raise it when fields or analysis change: an index with another number is made anew. */
    static final String SCHEMA = "5";
    static final String ID = "id";
    static final String VERSION = "version";
    static final String PRINT = "print";
    static final String STANDING = "standing";
    static final String RECEIVED = "received";

    static IndexedResponse of(TaggedResponse tagged, List<String> answers, @Nullable Profile profile) {
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
                response.id(), response.version() == null ? 0 : response.version(), words == null ? "" : words, answers, response.standing(),
                ChronoUnit.MICROS.between(Instant.EPOCH, response.receivedAt()), facets, profile == null ? null : Likeness.kept(profile));
    }

    Document document() {
        Document document = new Document();
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(VERSION, version));
        document.add(new NumericDocValuesField(PRINT, print()));
        document.add(new StringField(STANDING, standing.name(), Field.Store.NO));
        document.add(new LongField(RECEIVED, received, Field.Store.NO));
        Stream.concat(Stream.of(words), answers.stream()).forEach(said -> {
            document.add(new TextField(WordsAnalyzer.WORDS, said, Field.Store.NO));
            document.add(new TextField(WordsAnalyzer.EXACT, said, Field.Store.NO));
        });
        if (meaning != null) {
            document.add(new KnnFloatVectorField(Likeness.FIELD, meaning, VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT));
        }
        facets.forEach((facet, values) -> values.forEach(value -> {
            document.add(new StringField(facet.field(), value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
        }));
        return document;
    }

    /** Tells the same words, and the same meaning, from others: of what was there before, no byte may stay. */
    long print() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            answers.forEach(answer -> digest.update(("\0" + answer).getBytes(StandardCharsets.UTF_8)));
            if (meaning != null) {
                ByteBuffer bytes = ByteBuffer.allocate(meaning.length * Float.BYTES);
                bytes.asFloatBuffer().put(meaning);
                digest.update(bytes.array());
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> listed(String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }
}
