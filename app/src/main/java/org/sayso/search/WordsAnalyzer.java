package org.sayso.search;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How words become what is looked up. Two ways, each a field of the index: {@link #WORDS} takes endings off and leaves
 * out "the" and "of" ("buses" finds "bus"); {@link #EXACT} keeps each word and its place, for phrases. Both fold case and
 * accents, drop apostrophes ("don’t", "dont") and part words at a full stop or colon without a space after it. Emoji are
 * words. The stemmer is KStem, because Porter's takes "buses" for another word than "bus". Thread-safe.
 */
final class WordsAnalyzer extends Analyzer {
    static final String WORDS = "words";
    static final String EXACT = "exact";
    static final Analyzer BOTH = new PerFieldAnalyzerWrapper(new WordsAnalyzer(true), Map.of(EXACT, new WordsAnalyzer(false)));
    private static final Pattern APOSTROPHE = Pattern.compile("'");
    private static final NormalizeCharMap NO_SPACE_AFTER = noSpaceAfter();
    private final boolean stems;

    private WordsAnalyzer(boolean stems) {
        this.stems = stems;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(NO_SPACE_AFTER, reader);
    }

    /** So that no phrase runs from the end of the words into an answer. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(stems ? new EnglishPossessiveFilter(tokenizer) : tokenizer);
        stream = new PatternReplaceFilter(new ASCIIFoldingFilter(stream), APOSTROPHE, "", true);
        return new TokenStreamComponents(tokenizer, stems ? new KStemFilter(new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)) : stream);
    }

    private static NormalizeCharMap noSpaceAfter() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        List.of(".", ":", "_", "·").forEach(sign -> map.add(sign, " "));
        return map.build();
    }

    /** The tokens of a text for one of the two fields, in order, at most {@code most}. */
    static List<String> tokens(String field, String text, int most) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = BOTH.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (tokens.size() < most && stream.incrementToken()) {
                if (!term.isEmpty()) {
                    tokens.add(term.toString());
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return tokens;
    }
}
