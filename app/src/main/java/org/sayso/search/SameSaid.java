package org.sayso.search;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which texts say the same: in nearly the same letters, or with nearly the same meaning. It groups for the eye alone; every text stays
 * a response of its own, and nothing is merged or counted as one.
 */
final class SameSaid {
    private SameSaid() {}

    /** @param meaning of length 1, of the words alone; null when it was not read by meaning */
    record Said(TaggedResponse row, Shingles shingles, @Nullable float[] meaning) {
        static Said of(TaggedResponse row, @Nullable float[] meaning) {
            return new Said(row, Shingles.of(row.response().shownWords() == null ? "" : row.response().shownWords()), meaning);
        }
    }

    static boolean isSame(Shingles a, @Nullable float[] meaningOfA, Shingles b, @Nullable float[] meaningOfB) {
        return a.isSame(b) || meaningOfA != null && meaningOfB != null && Likeness.between(meaningOfA, meaningOfB) >= Likeness.SAME;
    }

    /** Groups in the order of their first ones. A text joins the first group whose first text says the same. */
    static List<List<TaggedResponse>> grouped(List<Said> all) {
        List<Said> firsts = new ArrayList<>();
        List<List<TaggedResponse>> groups = new ArrayList<>();
        for (Said one : all) {
            int group = 0;
            while (group < firsts.size() && !isSame(firsts.get(group).shingles(), firsts.get(group).meaning(), one.shingles(), one.meaning())) {
                group++;
            }
            if (group == firsts.size()) {
                firsts.add(one);
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(one.row());
        }
        return groups;
    }
}
