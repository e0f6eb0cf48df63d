package org.sayso.web;

import static org.sayso.web.ScenePart.plain;
import static org.sayso.web.ScenePart.shape;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * A picture for one thing that has a name, such as a campaign: always the same for the same name, hardly ever the same for another. It is not
 * a heap of parts: there are four settings, each with a back, a ground, places where something may stand, and a sky with room for what is said;
 * the name decides which setting, what stands where, how the hills run and which way round it is. Drawn by {@code shared/_drawn-scene}; the
 * colours come from {@code scene.css} alone. Never shows words or people's faces. Thread-safe, no state.
 *
 * @param turn the whole picture from end to start, or null
 */
@Introspected
public record Scene(List<Piece> pieces, String turn) {
    private static final int WIDE = 560;
    private static final int FOOT = 360;

    /** @param move where it stands and how large, as an SVG transform, or null for shapes drawn in place */
    @Introspected
    public record Piece(String move, List<Shape> shapes) {}

    /** @param look class of {@code scene.css} without its {@code p-}; @param d an SVG path */
    @Introspected
    public record Shape(String look, String d) {}

    /** @param country coast, hills or street: what the partnership's places look like */
    public static Scene of(String name, String country) {
        CRC32 seed = new CRC32();
        seed.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Drawing drawing = new Drawing(new Random(seed.getValue() * 0x9E3779B97F4A7C15L));
        switch (drawing.pick("coast".equals(country) ? List.of(0, 1, 2, 3) : "hills".equals(country) ? List.of(1, 1, 2, 3) : List.of(1, 2, 2, 3))) {
            case 0 -> drawing.coast();
            case 1 -> drawing.hills();
            case 2 -> drawing.street();
            default -> drawing.room();
        }
        return new Scene(List.copyOf(drawing.pieces), drawing.random.nextBoolean() ? "translate(" + WIDE + " 0) scale(-1 1)" : null);
    }

    /** One picture in the making, from back to front. */
    private static final class Drawing {
        private final Random random;
        private final List<Piece> pieces = new ArrayList<>();

        Drawing(Random random) {
            this.random = random;
        }

        void coast() {
            sun(512 - random.nextInt(40), 62);
            ground("hill-2", 300, 40, 150 + random.nextInt(40), 330);
            put(ScenePart.TALL_HOUSE, 210, 250, .62);
            put(ScenePart.HOUSE, 254, 256, .66);
            put(pick(List.of(ScenePart.POPLAR, ScenePart.TREE)), 296, 262, .6);
            in(shape("sea", "M140 360c0-64 60-104 140-104h220c36 0 60 46 60 104z"));
            put(ScenePart.BOAT, 392 + random.nextInt(60), 292, .9);
            in(shape("sea-2", "M140 360l20-58c44-8 84 8 132 0s92-10 142 0c44 8 78 6 108-2 10 18 14 38 18 60z"));
            put(ScenePart.WAVES, 300, 324, 1);
            ground("hill", 240 + random.nextInt(20), -40, 60, 330);
            put(ScenePart.PATH, 150, FOOT, 1);
            standing(74, 254, 1);
            talk(236, 84, 404, 156);
        }

        void hills() {
            sun(90 + random.nextInt(60), 74);
            ground("hill-2", 196 + random.nextInt(30), -30, 120 + random.nextInt(60), 420);
            ground("hill-2", 214 + random.nextInt(30), 230, 430, 600);
            in(shape("path", "M250 300c40-18 130-26 310-24v22c-120-4-200 0-280 20z"));
            if (random.nextBoolean()) {
                put(ScenePart.BUS, 400, 300, .72);
                put(ScenePart.POPLAR, 496, 276, .7);
                put(ScenePart.POPLAR, 526, 280, .56);
            } else {
                put(ScenePart.HOUSE, 424, 284, .9);
                put(ScenePart.TREE, 496, 286, .78);
            }
            put(ScenePart.TREE, 62, 268, .9);
            put(pick(List.of(ScenePart.POPLAR, ScenePart.TREE)), 112, 270, .72);
            ground("hill", 290, -20, 200, 580);
            put(ScenePart.PATH, 322, FOOT + 26, .8);
            standing(176, 318, 1.05);
            talk(334, 82, 492, 150);
        }

        void street() {
            sun(68 + random.nextInt(30), 72);
            ground("hill-2", 206 + random.nextInt(20), -10, 330 + random.nextInt(100), 570);
            int at = 100;
            for (int n = 0; n < 5; n++) {
                boolean isTall = random.nextInt(5) < 2;
                put(isTall ? ScenePart.TALL_HOUSE : ScenePart.HOUSE, at, 284, isTall ? 1 : 1.02);
                at += isTall ? 68 : 80;
            }
            put(ScenePart.TREE, at - 2, 286, 1.1);
            in(shape("hill", "M0 360c0-52 14-80 60-80h440c46 0 60 28 60 80z"), shape("path", "M4 330c3-14 8-22 16-28h520c8 6 13 14 16 28z"));
            put(ScenePart.LAMP, 26, 306, .86);
            if (random.nextBoolean()) {
                put(ScenePart.BUS, 150 + random.nextInt(260), 322, 1);
            } else {
                put(ScenePart.BENCH, 120, 306, .9);
                hands(330 + random.nextInt(60), 346);
            }
            talk(258, 78, 440, 118);
        }

        void room() {
            in(shape("tint-2", "M76 26h408a30 30 0 0 1 30 30v254H46V56a30 30 0 0 1 30-30z"));
            int side = random.nextBoolean() ? 0 : 10;
            in(shape("glass", "M92 66h112a12 12 0 0 1 12 12v104H80V78a12 12 0 0 1 12-12z"));
            put(ScenePart.SUN, 176 - side, 102, .42);
            in(shape("hill-2", "M80 182v-28c22-22 50-30 76-22 24 8 40 10 60 2v48z"), shape("paper", "M144 66h7v116h-7zM72 180h152v9H72z"));
            put(ScenePart.HANGING_LAMP, 250 + random.nextInt(30), 60, .9);
            in(shape("hill", "M20 360c0-36 16-58 52-58h416c36 0 52 22 52 58z"));
            if (random.nextBoolean()) {
                put(ScenePart.HAND, 206, 290, .94);
                put(ScenePart.OTHER_HAND, 290, 290, 1.04);
                put(ScenePart.THIRD_HAND, 366, 290, .88);
                in(shape("wall", "M170 280h232v54H170z"));
                put(ScenePart.TABLE, 278 + random.nextInt(16), 336, 1);
            } else {
                put(ScenePart.TABLE, 286, 328, 1);
                put(ScenePart.PHONE, 270 + random.nextInt(44), 266, .9);
                put(ScenePart.HAND, 452, 352, .9);
            }
            put(pick(List.of(ScenePart.TREE, ScenePart.POPLAR)), 56 + random.nextInt(14) + side, 316, .5 + random.nextInt(3) * .06);
            talk(408, 92, 474, 176);
        }

        /** What catches the eye in front. */
        private void standing(int x, int y, double size) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    put(ScenePart.HOUSE, x, y, size);
                    put(ScenePart.TREE, x + 54, y + 12, .6 * size);
                }
                case 1 -> {
                    put(ScenePart.LAMP, x - 34, y + 4, .94 * size);
                    put(ScenePart.BENCH, x + 24, y + 10, size);
                }
                case 2 -> {
                    put(ScenePart.TREE, x - 12, y + 4, 1.1 * size);
                    put(ScenePart.BENCH, x + 46, y + 16, .86 * size);
                }
                default -> hands(x, y + 46);
            }
        }

        private void hands(int x, int y) {
            List<ScenePart> three = new ArrayList<>(List.of(ScenePart.HAND, ScenePart.OTHER_HAND, ScenePart.THIRD_HAND));
            java.util.Collections.shuffle(three, random);
            put(three.get(0), x - 54, y + 4, .84);
            put(three.get(1), x, y, 1.04);
            put(three.get(2), x + 54, y + 8, .8);
        }

        private void sun(int x, int y) {
            put(ScenePart.SUN, x, y, .9 + random.nextInt(3) * .1);
        }

        /** A large bubble and a small one that answers it. */
        private void talk(int x, int y, int answerX, int answerY) {
            put(ScenePart.BUBBLE, x, y, .86);
            put(pick(List.of(ScenePart.BUBBLE_WAVE, ScenePart.BUBBLE_DOTS, ScenePart.BUBBLE_LINES, ScenePart.BUBBLE_HEART)), x, y, .86);
            put(ScenePart.SMALL_BUBBLE, answerX, answerY, 1);
        }

        /** A soft hill from one x to another, highest between them. */
        private void ground(String look, int top, int from, int peak, int to) {
            String d = "M" + from + " 360C" + (from + peak) / 2 + " " + (top + 60) + " " + (peak - 60) + " " + top + " " + peak + " " + top
                    + "S" + (peak + to) / 2 + " " + (top + 70) + " " + to + " 360z";
            in(shape(look, d));
        }

        private void put(ScenePart part, double x, double y, double size) {
            pieces.add(new Piece("translate(" + plain(x) + " " + plain(y) + ")" + (size == 1 ? "" : " scale(" + Math.round(size * 100) / 100.0 + ")"), part.shapes()));
        }

        private void in(Shape... shapes) {
            pieces.add(new Piece(null, List.of(shapes)));
        }

        private <T> T pick(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }
    }
}
