package org.sayso.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.feedback.AgeBand;
import org.sayso.feedback.Respondent;
import org.sayso.partnership.Partnership;
import org.sayso.web.Text;

/** The values that a column can have here, and what other people's words for them most likely mean. A guess is only offered; a person says yes. */
final class KnownValues {
    static final String YES = "yes";
    static final String NO = "no";
    private static final Pattern NUMBERS = Pattern.compile("(?:aged? )?(\\d{1,2})(?: ?(?:-|–|to) ?(\\d{1,2}))?(?: years?(?: old)?)?");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:yr|year|y) ?(\\d{1,2})");
    private static final Map<String, List<String>> WHO = Map.of(
            "child", List.of("pupil", "kid", "boy", "girl", "primary pupil"),
            "young_person", List.of("young people", "teenager", "teen", "student", "youth", "yp"),
            "parent", List.of("mum", "mom", "mother", "dad", "father", "parents", "parent/carer", "parent or carer", "step parent"),
            "carer", List.of("foster carer", "foster parent", "guardian", "kinship carer", "grandparent", "gran", "nan", "grandad"),
            "practitioner", List.of("teacher", "staff", "professional", "social worker", "youth worker", "worker", "nurse"));
    private static final List<String> SAYS_YES = List.of("y", "true", "1", "ok", "agree", "i agree", "yes please");
    private static final List<String> SAYS_NO = List.of("n", "false", "0", "disagree", "no thanks", "no thank you");

    private KnownValues() {}

    /** Small letters on one line: how a value of a file is told from another. */
    static String plain(String value) {
        return Text.line(value).toLowerCase(Locale.ROOT);
    }

    /** The slugs that a column of that use can have, in the order in which they are offered. */
    static List<String> ours(ColumnUse use, Partnership partnership) {
        return switch (use) {
            case WHO -> Stream.of(Respondent.values()).map(Respondent::slug).toList();
            case AGE -> Stream.of(AgeBand.values()).map(AgeBand::slug).toList();
            case AREA -> partnership.areas().stream().map(Partnership.Area::slug).toList();
            case QUOTE -> List.of(YES, NO);
            default -> List.of();
        };
    }

    /** The slug, where the value is one of ours, however it is written. */
    static Optional<String> exact(ColumnUse use, String value, Partnership partnership) {
        String plain = plain(value);
        String slug = plain.replace(' ', '_').replace('-', '_').replace('–', '_');
        if (use == ColumnUse.AREA) {
            return partnership.areas().stream().filter(a -> a.slug().equals(plain) || plain(a.name()).equals(plain)).map(Partnership.Area::slug).findFirst();
        }
        return ours(use, partnership).stream().filter(slug::equals).findFirst();
    }

    static Optional<String> guess(ColumnUse use, String value) {
        String plain = plain(value);
        return switch (use) {
            case WHO -> WHO.entrySet().stream().filter(e -> e.getValue().contains(plain)).map(Map.Entry::getKey).findFirst();
            case AGE -> age(plain);
            case QUOTE -> SAYS_YES.contains(plain) ? Optional.of(YES) : SAYS_NO.contains(plain) ? Optional.of(NO) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Only where all ages that are meant lie in one band: "Year 9" may be 13 or 14, so nothing is guessed. */
    private static Optional<String> age(String plain) {
        Matcher year = SCHOOL_YEAR.matcher(plain);
        if (year.matches()) {
            int age = Integer.parseInt(year.group(1)) + 4;
            return bandOfBoth(age, age + 1);
        }
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            int from = Integer.parseInt(numbers.group(1));
            return bandOfBoth(from, numbers.group(2) == null ? from : Integer.parseInt(numbers.group(2)));
        }
        return plain.matches("adults?|over 25|25\\+|26\\+|18\\+ ?\\(?parents?\\)?") ? Optional.of(AgeBand.ADULT.slug()) : Optional.empty();
    }

    private static Optional<String> bandOfBoth(int from, int to) {
        return band(from).equals(band(to)) && to >= from ? Optional.of(band(from)) : Optional.empty();
    }

    private static String band(int age) {
        int[] lastYears = {10, 13, 16, 18, 25};
        int at = 0;
        while (at < lastYears.length && age > lastYears[at]) {
            at++;
        }
        return AgeBand.values()[at].slug();
    }
}
