package org.sayso.nlp.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Average linkage: the two groups whose members are most alike on average become one, until one is left. Found by chains of nearest neighbours,
 * so the time grows with the square of the number of places: 2,000 take about two seconds. The lower number wins a tie, so the same places in the
 * same order give the same tree. Immutable.
 */
public final class Tree {
    private record Join(int one, int other, double distance) {}

    private final int places;
    private final Join[] joins;

    private Tree(int places, Join[] joins) {
        this.places = places;
        this.joins = joins;
    }

    /** @param places vectors of length 1; memory grows with the square of their number, 3,000 take 36 MB */
    public static Tree of(float[][] places) {
        return new Growing(places).grow();
    }

    /** Per place the number of its group, from 0 in the order in which groups are met. @param distance 1 minus the mean likeness of two groups, up to which they are one */
    public int[] cutAt(double distance) {
        return cut((int) Arrays.stream(joins).filter(join -> join.distance() <= distance).count());
    }

    public int[] cutInto(int groups) {
        return cut(Math.clamp(places - groups, 0, joins.length));
    }

    private int[] cut(int taken) {
        int[] root = IntStream.range(0, places).toArray();
        for (int i = 0; i < taken; i++) {
            int one = root(root, joins[i].one());
            int other = root(root, joins[i].other());
            root[Math.max(one, other)] = Math.min(one, other);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] groups = new int[places];
        for (int i = 0; i < places; i++) {
            int at = root(root, i);
            numbers.putIfAbsent(at, numbers.size());
            groups[i] = numbers.get(at);
        }
        return groups;
    }

    private static int root(int[] root, int at) {
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** A group is known by its lowest member. */
    private static final class Growing {
        private final float[][] likeness;
        private final int[] size;
        private final Join[] joins;

        Growing(float[][] places) {
            int n = places.length;
            this.likeness = new float[n][];
            IntStream.range(0, n).parallel().forEach(i -> {
                likeness[i] = new float[i];
                for (int j = 0; j < i; j++) {
                    likeness[i][j] = dot(places[i], places[j]);
                }
            });
            this.size = new int[n];
            Arrays.fill(size, 1);
            this.joins = new Join[Math.max(0, n - 1)];
        }

        Tree grow() {
            int[] chain = new int[size.length];
            int length = 0;
            for (int made = 0; made < joins.length;) {
                if (length == 0) {
                    chain[length++] = first();
                }
                int last = chain[length - 1];
                int before = length > 1 ? chain[length - 2] : -1;
                int next = nearest(last, before);
                if (next == before) {
                    joins[made++] = join(Math.min(last, next), Math.max(last, next));
                    length -= 2;
                } else {
                    chain[length++] = next;
                }
            }
            Arrays.sort(joins, Comparator.comparingDouble(Join::distance));
            return new Tree(size.length, joins);
        }

        private int first() {
            int at = 0;
            while (size[at] == 0) {
                at++;
            }
            return at;
        }

        /** The one before it in the chain wins a tie, or the chain would never end. */
        private int nearest(int of, int before) {
            int best = before;
            for (int i = 0; i < size.length; i++) {
                if (i != of && size[i] > 0 && (best < 0 || like(of, i) > like(of, best))) {
                    best = i;
                }
            }
            return best;
        }

        private float like(int one, int other) {
            return one > other ? likeness[one][other] : likeness[other][one];
        }

        private Join join(int kept, int gone) {
            Join join = new Join(kept, gone, 1 - like(kept, gone));
            float all = size[kept] + size[gone];
            for (int i = 0; i < size.length; i++) {
                if (size[i] > 0 && i != kept && i != gone) {
                    float mean = (size[kept] * like(kept, i) + size[gone] * like(gone, i)) / all;
                    likeness[Math.max(kept, i)][Math.min(kept, i)] = mean;
                }
            }
            size[kept] += size[gone];
            size[gone] = 0;
            return join;
        }
    }

    /** In four sums, which a processor can add at the same time. */
    static float dot(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return (first + second) + (third + fourth);
    }
}
