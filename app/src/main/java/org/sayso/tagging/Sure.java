package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sayso.nlp.Sureness;

/**
 * How sure the machine is, in words with the number beside them.
 *
 * @param words message key
 * @param number two decimals, cut and not rounded, so that it never says more than the words
 * @param width class of the bar, in steps of five
 */
@Introspected
public record Sure(String words, String number, String width, boolean isCheck, boolean isVeryLikely) {
    /** From here on the words are at least "likely". */
    static final double LIKELY_FROM = from(sureness -> sureness != Sureness.PLEASE_CHECK);
    /** And from here on "very likely". */
    static final double VERY_LIKELY_FROM = from(sureness -> sureness == Sureness.VERY_LIKELY);

    private static double from(Predicate<Sureness> is) {
        return IntStream.rangeClosed(0, 100).mapToDouble(i -> i / 100.0).filter(confidence -> is.test(Sureness.of(confidence))).findFirst().orElse(1);
    }

    /** Of what is shown first of a reading: that none fits, where it thinks so, and its best priority elsewhere. The sureness of one never stands beside the other. */
    public static Sure of(Reading read) {
        return of(read.fitsNone() ? read.noneConfidence() : read.topConfidence(), false);
    }

    /** @param mayFitNone whether the machine also thinks that no priority fits: then nothing is likely, whatever the number */
    public static Sure of(double confidence, boolean mayFitNone) {
        Sureness sureness = mayFitNone ? Sureness.PLEASE_CHECK : Sureness.of(confidence);
        return new Sure(
                "tagging.sure." + sureness.name().toLowerCase(Locale.ROOT).replace('_', '-'), number(confidence),
                "w-" + Math.clamp(Math.round(confidence * 20) * 5, 0, 100), sureness == Sureness.PLEASE_CHECK,
                sureness == Sureness.VERY_LIKELY);
    }

    static String number(double confidence) {
        return BigDecimal.valueOf(Math.clamp(confidence, 0, 0.99)).setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
