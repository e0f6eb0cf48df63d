package org.sayso.nlp.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the word pieces that BERT's uncased vocabulary knows: lower case, no accents, every mark a piece of its own,
 * and each word taken apart into the longest pieces that are in the vocabulary. Immutable and thread-safe.
 *
 * <p>Source: the published vocabulary and rules of {@code bert-base-uncased}; the same pieces as Hugging Face's tokenizers give.
 */
public final class WordPieces {
    /** The encoders read this many pieces; what follows is left out. */
    public static final int MOST = 256;
    static final int START = 101;
    static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;
    private final Map<String, Integer> vocabulary;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws IOException when the class path has no such file, or it holds no vocabulary */
    static WordPieces read(String resource) throws IOException {
        try (InputStream in = WordPieces.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("Not on the class path: " + resource);
            }
            Map<String, Integer> vocabulary = HashMap.newHashMap(31_000);
            try (JsonParser parser = new JsonFactory().createParser(in)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME && "vocab".equals(parser.currentName())) {
                        parser.nextToken();
                        while (parser.nextToken() == JsonToken.FIELD_NAME) {
                            String piece = parser.currentName();
                            vocabulary.put(piece, parser.nextIntValue(UNKNOWN));
                        }
                    }
                }
            }
            if (vocabulary.isEmpty()) {
                throw new IOException("No vocabulary in " + resource);
            }
            return new WordPieces(vocabulary);
        }
    }

    /** @param id in the vocabulary; @param from first character of its word in the text; @param to after the word's last character */
    public record Piece(int id, int from, int to) {}

    /** The pieces in order, without the marks for start and end; at most {@link #MOST} less two. */
    public List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length() && pieces.size() < MOST - 2) {
            int from = at;
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isNothing(c) || isSpace(c)) {
                continue;
            }
            if (!standsAlone(c)) {
                while (at < text.length() && goesOn(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
            }
            cut(plain(text.substring(from, at)), from, at, pieces);
        }
        return pieces.size() > MOST - 2 ? pieces.subList(0, MOST - 2) : pieces;
    }

    private void cut(String word, int from, int to, List<Piece> pieces) {
        if (word.isEmpty()) {
            return;
        }
        int before = pieces.size();
        int at = 0;
        while (at < word.length()) {
            int end = word.codePointCount(0, word.length()) > LONGEST_WORD ? at : word.length();
            Integer id = null;
            while (end > at && (id = vocabulary.get((at == 0 ? "" : "##") + word.substring(at, end))) == null) {
                end--;
            }
            if (id == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(UNKNOWN, from, to));
                return;
            }
            pieces.add(new Piece(id, from, to));
            at = end;
        }
    }

    private static String plain(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !isNothing(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean goesOn(int c) {
        return !isSpace(c) && !standsAlone(c);
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR || Character.isWhitespace(c);
    }

    private static boolean isNothing(int c) {
        int type = Character.getType(c);
        return c == 0 || c == 0xFFFD || c != '\t' && c != '\n' && c != '\r'
                && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || type == Character.PRIVATE_USE || type == Character.UNASSIGNED);
    }

    /** Marks and Chinese signs are pieces of their own. */
    private static boolean standsAlone(int c) {
        if (c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.CONNECTOR_PUNCTUATION || type == Character.DASH_PUNCTUATION || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION || Character.isIdeographic(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
