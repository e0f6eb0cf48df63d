package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of how many, with the 95 % interval of Wilson (1927): it stays within 0 and 1 and says something even where all or none were
 * right, which the usual interval does not.
 */
@Introspected
public record Share(long part, long whole) {
    /** With fewer, nothing is said. */
    public static final int ENOUGH = 30;
    private static final double Z = 1.959964;

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    public boolean isEnough() {
        return whole >= ENOUGH;
    }

    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    public double low() {
        return whole == 0 ? 0 : Math.max(0, middle() - half());
    }

    public double high() {
        return whole == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double half() {
        return Z / (1 + Z * Z / whole) * Math.sqrt(value() * (1 - value()) / whole + Z * Z / (4.0 * whole * whole));
    }

    /** In percent, as a page says it. */
    public String getPercent() {
        return percent(value());
    }

    public String getLowPercent() {
        return percent(low());
    }

    public String getHighPercent() {
        return percent(high());
    }

    /** Class of a bar as long as the share. */
    public String getWidth() {
        return "w-" + Math.clamp(Math.round(value() * 20) * 5, 0, 100);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
