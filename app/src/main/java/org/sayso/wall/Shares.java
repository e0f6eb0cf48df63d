package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.SmallNumbers;

/**
 * What part of those who answered said what, in steps of five in a hundred and only from ten answers on (the rule of small numbers): that makes it
 * harder, and not impossible, to work out from two looks what the few between them said. Together they are always 100.
 */
@Introspected
record Shares(int agree, int disagree, int notSure) {
    private static final int STEP = 5;

    static Optional<Shares> of(Counts counts) {
        if (!SmallNumbers.isCrowd(counts.all())) {
            return Optional.empty();
        }
        List<Long> votes = List.of(counts.agree(), counts.disagree(), counts.notSure());
        int[] steps = votes.stream().mapToInt(v -> (int) (v * 100 / STEP / counts.all())).toArray();
        long[] rest = votes.stream().mapToLong(v -> v * 100 / STEP % counts.all()).toArray();
        for (int left = 100 / STEP - steps[0] - steps[1] - steps[2]; left > 0; left--) {
            int most = rest[0] >= rest[1] && rest[0] >= rest[2] ? 0 : rest[1] >= rest[2] ? 1 : 2;
            steps[most]++;
            rest[most] = -1;
        }
        return Optional.of(new Shares(steps[0] * STEP, steps[1] * STEP, steps[2] * STEP));
    }
}
