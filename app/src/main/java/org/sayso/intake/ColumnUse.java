package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of a list is for. The patterns are words that the names of such columns hold, the likeliest use first. */
@Introspected
enum ColumnUse {
    QUOTE("quote", "quote|publish|share|show|consent|permission"),
    AGE("age", "\\bages?\\b|year group|\\byear\\b|school year|how old|age.?(band|group)|key stage"),
    DATE("date", "\\bdate\\b|\\btime\\b|timestamp|received|completed|collected|\\bwhen\\b"),
    ID("id", "\\bids?\\b|\\bref(erence)?\\b|number|\\bno\\b|external.?id|\\brow\\b"),
    WORDS("words", "text|comment|idea|answer|response|words|feedback|said|suggest|view|what|how|why|tell us"),
    AREA("area", "area|ward|postcode|district|locality|\\btown\\b|where|place|school|\\blive\\b"),
    WHO("who", "\\bwho\\b|role|respondent|i am|are you|relationship"),
    NOTHING("", "");

    private final String slug;
    private final Pattern heads;

    ColumnUse(String slug, String heads) {
        this.slug = slug;
        this.heads = heads.isEmpty() ? null : Pattern.compile(heads);
    }

    String slug() {
        return slug;
    }

    /** Its values are told from a list of ours. */
    boolean hasValues() {
        return this == WHO || this == AGE || this == AREA || this == QUOTE;
    }

    static ColumnUse of(String slug) {
        return Arrays.stream(values()).filter(use -> use.slug.equals(slug)).findFirst().orElse(NOTHING);
    }

    /** For each column one use, and no use twice. Where no name says so, the column with the longest texts holds the words. */
    static List<ColumnUse> guess(Table table) {
        List<ColumnUse> guesses = new ArrayList<>();
        for (String column : table.columns()) {
            if (ProblemRows.OURS.contains(column)) { // of a list that we gave out to be mended
                guesses.add(NOTHING);
                continue;
            }
            String name = column.toLowerCase(Locale.ROOT).replace('_', ' ');
            guesses.add(Arrays.stream(values()).filter(use -> use.heads != null && use.heads.matcher(name).find() && !guesses.contains(use)).findFirst().orElse(NOTHING));
        }
        if (!guesses.contains(WORDS) && !guesses.isEmpty()) {
            int longest = 0;
            for (int i = 1; i < guesses.size(); i++) {
                longest = length(table, i) > length(table, longest) ? i : longest;
            }
            guesses.set(longest, WORDS);
        }
        return guesses;
    }

    private static long length(Table table, int column) {
        return table.lines().stream().limit(200).mapToLong(line -> line.cell(column).length()).sum();
    }
}
