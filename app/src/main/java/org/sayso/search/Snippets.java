package org.sayso.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Cuts texts to the part where what was looked for stands, in pieces that are marked or not. Works on the text as the
 * database has it now, so it never shows words that the index remembers. For one search and one thread.
 */
final class Snippets {
    static final int LONGEST = 300;
    private static final int BEFORE = 80;
    private static final String MORE = "…";
    private final boolean marks;
    private final Query query;
    private final UnifiedHighlighter highlighter;

    Snippets(SearchQuery searched) {
        marks = searched.isRanked();
        query = searched.marks();
        highlighter = UnifiedHighlighter.builderWithoutSearcher(WordsAnalyzer.BOTH).withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new PassageFormatter() {
                    @Override
                    public Object format(Passage[] passages, String text) {
                        return passages;
                    }
                }).build();
    }

    /** The whole text. */
    List<Segment> whole(String text) {
        return segments(text, marked(text), 0, text.length());
    }

    /** At most {@value #LONGEST} characters of it, from a little before the first mark. */
    List<Segment> of(String text) {
        if (text.length() <= LONGEST) {
            return whole(text);
        }
        BitSet marked = marked(text);
        int first = Math.max(0, marked.nextSetBit(0));
        int from = first <= BEFORE ? 0 : wordStart(text, Math.min(first - BEFORE, text.length() - LONGEST), first);
        int to = from + LONGEST >= text.length() ? text.length() : wordEnd(text, from + LONGEST, from + LONGEST / 2);
        List<Segment> segments = new ArrayList<>();
        if (from > 0) {
            segments.add(new Segment(MORE, false));
        }
        segments.addAll(segments(text, marked, from, to));
        if (to < text.length()) {
            segments.add(new Segment(MORE, false));
        }
        return segments;
    }

    /** The same of a text that need not be shown: nothing when there is no mark in it. */
    List<Segment> ifMarked(String text) {
        return marked(text).isEmpty() ? List.of() : of(text);
    }

    private BitSet marked(String text) {
        BitSet marked = new BitSet(text.length());
        if (marks) {
            mark(WordsAnalyzer.WORDS, text, marked);
            mark(WordsAnalyzer.EXACT, text, marked);
        }
        return marked;
    }

    private void mark(String field, String text, BitSet marked) {
        try {
            if (highlighter.highlightWithoutSearcher(field, query, text, 1) instanceof Passage[] passages) {
                for (Passage passage : passages) {
                    for (int i = 0; i < passage.getNumMatches(); i++) {
                        marked.set(passage.getMatchStarts()[i], Math.min(passage.getMatchEnds()[i], text.length()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Segment> segments(String text, BitSet marked, int from, int to) {
        List<Segment> segments = new ArrayList<>();
        for (int at = from; at < to;) {
            boolean isMarked = marked.get(at);
            int change = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = change < 0 ? to : Math.min(change, to);
            segments.add(new Segment(text.substring(at, end), isMarked));
            at = end;
        }
        return segments;
    }

    /** The start of the first word from {@code at} on, but not past {@code limit}. */
    private static int wordStart(String text, int at, int limit) {
        for (int i = at; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return whole(text, at);
    }

    private static int wordEnd(String text, int at, int limit) {
        for (int i = at; i > limit; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return whole(text, at);
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
