package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote stays words in Notify's Markdown. */
class NotifyWordsTest {
    /** Begins of lines that Notify reads as a heading, a list, a quotation, a rule, code, a table or a definition. */
    private static final Pattern FORMAT = Pattern.compile("(?U)(?m)^\\s*([#*•+^>=_~`|\\[<-]|\\d+[.)]|\\s{4})");

    /** Notify has no code within a line: it stays as it is written. */
    private static final Set<Class<? extends Node>> ALLOWED = Set.of(Document.class, Paragraph.class, Text.class, Code.class, SoftLineBreak.class, HardLineBreak.class);

    private static Letter letter(String words) {
        return new Letter("amina@example.org", "s", List.of(words, "Before " + words), new Letter.Link("Look:", "https://sayso.example.org/b/t_o-k"), List.of(words), null);
    }

    private static String seen(String words) {
        return words.replace("\u200B", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# Heading", "  ## Heading", "\u00A0# Heading", "\u200B# Heading", "Title\n# Heading", "Title\r# Heading", "Title\u2424# Heading", "Title\u2028# Heading", "* one\n* two", "- one", "• one",
        "+ one", "1. one\n2. two", "12) one", "^ quoted", "> quoted", "Title\n===", "Title\n---", "***", "_ _ _", "    code", "\tcode", "```\ncode\n```", "~~~\ncode", "a | b\n--- | ---\n1 | 2",
        "| a | b |\n|---|---|", "[press here](https://evil.example)", "![x](https://evil.example/x.png)", "[press here][1]\n\n[1]: https://evil.example", "[press here]: https://evil.example",
        "a\\*b\\#c", "<b>Us</b>", "<https://evil.example>", "Q&amp;A", "&#35; Heading", "((name))", "(((name)))", "((name??Hello))"})
    void wordsAreShownAsWords(String hostile) {
        String body = NotifyWords.body(letter(hostile));
        assertFalse(FORMAT.matcher(body).find(), body);
        assertFalse(body.contains("((") || body.contains("](") || body.contains("][") || body.contains("]:"), body);
        assertFalse(Pattern.compile("&#?\\w+;").matcher(body).find(), body);
        Parser.builder().build().parse(body.replace("<", "&lt;").replace(">", "&gt;")).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                    assertTrue(ALLOWED.stream().anyMatch(node.getClass()::equals), node + " in " + body);
                }
                super.visitChildren(parent);
            }
        });
        assertTrue(body.contains("\nhttps://sayso.example.org/b/t_o-k\n"), "our own link is whole");
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        for (String words : List.of("Is 3 > 2? (Yes) “so”", "- Jo’s idea [of 2026]: a*b & c", "# 1. Küche – كتاب", "a\\b", "Q&A; R&D", "One\nTwo")) {
            assertEquals(words, seen(NotifyWords.plain(words)));
        }
        assertEquals("Hello, amina", NotifyWords.plain("Hello, amina"), "and most words are left as they are");
        assertEquals("( (name))", NotifyWords.plain("((name))").replace("\u200B", ""));
    }
}
