package org.sayso.agreement;

import io.micronaut.core.annotation.Introspected;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.tagging.Share;

/**
 * Cohen's kappa (1960): how far two people agree beyond what chance alone would bring. 1 is always, 0 is as by chance. The 95 % interval is
 * Wilson's for how often they agreed, carried over with chance held as it was seen; so it has a width even where they always agreed.
 *
 * @param agreed in how many of how many
 * @param chance how often two such people would agree by chance
 */
@Introspected
public record Kappa(Share agreed, double chance) {
    /** With fewer readings nothing is said in words. */
    static final int ENOUGH = 20;

    /** The two choices of each response, in any order of responses. */
    static <T> Kappa of(List<Two<T>> all) {
        Map<T, long[]> times = new HashMap<>();
        long same = 0;
        for (Two<T> two : all) {
            times.computeIfAbsent(two.first(), c -> new long[2])[0]++;
            times.computeIfAbsent(two.second(), c -> new long[2])[1]++;
            same += two.first().equals(two.second()) ? 1 : 0;
        }
        double n = Math.max(1, all.size());
        return new Kappa(new Share(same, all.size()), times.values().stream().mapToDouble(t -> t[0] / n * (t[1] / n)).sum());
    }

    /** What two people chose. */
    record Two<T>(T first, T second) {}

    /** Where both always chose the same single thing there is no telling choice from chance. */
    public boolean isSaid() {
        return agreed.whole() >= ENOUGH && chance < 1;
    }

    public double value() {
        return beyondChance(agreed.value());
    }

    public String getNumber() {
        return number(value());
    }

    public String getLow() {
        return number(Math.max(-1, beyondChance(agreed.low())));
    }

    public String getHigh() {
        return number(beyondChance(agreed.high()));
    }

    /** Message key, by the bounds of Landis and Koch (1977). */
    public String getWords() {
        double k = value();
        return "agreement.kappa." + (k > 0.8 ? "almost-perfect" : k > 0.6 ? "good" : k > 0.4 ? "moderate" : k > 0.2 ? "fair" : k > 0 ? "slight" : "none");
    }

    private double beyondChance(double observed) {
        return (observed - chance) / (1 - chance);
    }

    private static String number(double kappa) {
        return String.format(Locale.UK, "%.2f", kappa).replace('-', '−');
    }
}
