package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * From which sureness on the tagger may be trusted, by what people decided. The surer, the oftener right: neighbours that say otherwise, by
 * chance, are taken together until it is so (isotonic regression). The line is where the first such group begins that was right often
 * enough, if everything from there on was so by the low bound of Wilson's interval too: the best of many cuts always looks good, and a
 * tagger that guesses must get no line. Where it said first that none may fit, it gave no priority to be sure of: that is not asked here. Stateless.
 *
 * @param says {@code below} (not to be trusted below the line), {@code from} (to be trusted from there on, too little to say below it),
 *     {@code from-unsure} (to be trusted from there on, and neither to be trusted nor not below it),
 *     {@code nowhere} (not to be trusted at all), {@code not-yet} (too little to say)
 * @param sure where the line is, as it stands beside suggestions; null where there is none
 * @param share how often it was right: below the line, from it on, or in all
 */
@Introspected
public record TrustLine(String says, @Nullable String sure, Share share) {
    /** Right less often than that: not to be trusted. */
    static final double RIGHT = 0.7;

    public boolean isWarning() {
        return says.equals("below") || says.equals("nowhere");
    }

    static TrustLine of(List<Checked> all) {
        Share whole = sum(all, 0, Integer.MAX_VALUE);
        return from(all, RIGHT).map(line -> withLine(all, line))
                .orElseGet(() -> new TrustLine(whole.isEnough() && whole.value() < RIGHT ? "nowhere" : "not-yet", null, whole));
    }

    private static TrustLine withLine(List<Checked> all, int line) {
        Share below = sum(all, 0, line);
        boolean isBad = below.isEnough() && below.value() < RIGHT;
        String says = isBad ? "below" : below.isEnough() ? "from-unsure" : "from";
        return new TrustLine(says, sure(line), isBad ? below : sum(all, line, Integer.MAX_VALUE));
    }

    /** In hundredths, the lowest sureness from which on it was right so often; empty where there is none, and where there is too little to say. */
    static Optional<Integer> from(List<Checked> all, double often) {
        return groups(all).stream().filter(group -> group.share().value() >= often).map(Group::from).filter(from -> {
            Share onwards = sum(all, from, Integer.MAX_VALUE);
            return onwards.isEnough() && onwards.low() >= often;
        }).findFirst();
    }

    private static Deque<Group> groups(List<Checked> all) {
        Deque<Group> groups = new ArrayDeque<>();
        Map<Integer, Share> shares = all.stream()
                .collect(Collectors.toMap(TrustLine::place, Checked::share, Share::plus, TreeMap::new));
        shares.forEach((from, share) -> {
            Group group = new Group(from, share);
            while (!groups.isEmpty() && groups.getLast().share().value() >= group.share().value()) {
                Group before = groups.removeLast();
                group = new Group(before.from(), before.share().plus(group.share()));
            }
            groups.addLast(group);
        });
        return groups;
    }

    private record Group(int from, Share share) {}

    private static int place(Checked checked) {
        return (int) checked.hundredth();
    }

    /** Of those from one sureness on, up to before the other. */
    static Share sum(List<Checked> all, int from, int before) {
        return all.stream().filter(c -> place(c) >= from && place(c) < before).map(Checked::share).reduce(new Share(0, 0), Share::plus);
    }

    static String sure(int hundredths) {
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }
}
