package org.sayso.web;

import java.util.List;
import org.sayso.web.Scene.Shape;

/**
 * The things that {@link Scene} puts together, each drawn once and by us. A part stands on the point 0, 0 (what hangs in the air has its middle
 * there); a look is a class of {@code scene.css}, so that a part has no colour of its own and follows light, dark and print.
 */
enum ScenePart {
    SUN(shape("sun", circle(0, 0, 40))),
    TREE(shape("wood", "M-4 0v-40h8V0z"), shape("hill-2", circle(0, -62, 32)), shape("hill", circle(-9, -72, 11))),
    POPLAR(shape("wood", "M-3 0v-26h6V0z"), shape("hill-2", "M0-100c22 26 28 58 19 82h-38c-9-24-3-56 19-82z")),
    HOUSE(shape("wall", "M-34 0v-54h68V0z"), shape("roof", "M-44-50L0-90l44 40z"), shape("deep", "M-8 0v-30h18V0z"), shape("glass", "M-25-40h12v14h-12zM17-40h10v14H17z")),
    TALL_HOUSE(shape("sea", "M-28 0v-92h56V0z"), shape("roof-2", "M-36-88L0-124l36 36z"), shape("deep", "M-9 0v-30H9V0z"),
            shape("glass", "M-18-78h13v16h-13zM6-78h13v16H6zM-18-52h13v14h-13zM6-52h13v14H6z")),
    LAMP(shape("wood", "M-3 0v-96h6V0zM-11 0v-6h22v6z"), shape("sun", "M-11-96h22l5-24h-32z"), shape("deep", "M-19-120h38L0-133z")),
    HANGING_LAMP(shape("wood", "M-2-70h4V0h-4z"), shape("roof-2", "M-12-8h24l24 36h-72z"), shape("sun", "M-12 28h24a12 12 0 0 1-24 0z")),
    BENCH(shape("wood", "M-36-24h72v7h-72zM-36-40h72v7h-72zM-28-34h5V0h-5zM23-34h5V0h-5z")),
    BUS(shape("deep", "M-64-74H64a14 14 0 0 1 14 14v48H-78v-48a14 14 0 0 1 14-14z"),
            shape("glass", "M-68-62h26v22h-26zM-35-62H-9v22h-26zM-2-62h26v22H-2zM31-62h41v22H31z"), shape("sun", "M-78-30H78v6H-78z"),
            shape("ink", circle(-45, -11, 12) + circle(45, -11, 12)), shape("path", circle(-45, -11, 5) + circle(45, -11, 5))),
    PHONE(shape("ink", "M-22-92h44a9 9 0 0 1 9 9V0h-62v-83a9 9 0 0 1 9-9z"), shape("glass", "M-24-80h48V0h-48z"),
            shape("deep", "M-14-66h28a7 7 0 0 1 7 7v11a7 7 0 0 1-7 7H-2l-10 8v-8h-2a7 7 0 0 1-7-7v-11a7 7 0 0 1 7-7z"), shape("sea-2", "M-18-24h36v5h-36z")),
    HAND(hand("roof")), OTHER_HAND(hand("roof-2")), THIRD_HAND(hand("sun")),
    TABLE(shape("path", "M-130-62h260a7 7 0 0 1 0 14h-260a7 7 0 0 1 0-14z"), shape("wood", "M-108-48h12L-108 0h-10zM96-48h12L118 0h-10z"),
            shape("paper", "M-92-70l58-2 8 10h-72z"), shape("roof", "M64-84h26v16a6 6 0 0 1-6 6H70a6 6 0 0 1-6-6z")),
    PATH(shape("path", "M-44 0c10-32 62-40 54-62s-44-16-34-42c4-10 10-16 18-22l12 5c-10 8-16 14-10 24 10 14 52 16 58 44 4 22-30 26-40 53z")),
    WAVES(shape("foam", "M0 0c20-8 36 8 56 0s36 8 56 0M142 18c14-6 24 6 38 0s24 6 38 0")),
    BOAT(shape("wood", "M-3-78h6v62h-6z"), shape("paper", "M8-74c24 14 34 32 37 56H8z"), shape("roof", "M-8-66c-16 14-25 30-28 48h28z"),
            shape("deep", "M-44-14h92c-5 16-12 22-26 22h-42C-32 8-40 2-44-14z")),
    BUBBLE(shape("paper p-talk", "M-68-62H68a26 26 0 0 1 26 26V8a26 26 0 0 1-26 26h-88l-34 28c-3 2-6 1-6-3V34h-8a26 26 0 0 1-26-26v-44a26 26 0 0 1 26-26z")),
    BUBBLE_WAVE(shape("wave p-wave--deep p-talk", "M-58-8c20-26 38-26 58-6s38 20 58-6")),
    BUBBLE_DOTS(shape("deep p-talk", circle(-36, -14, 9) + circle(0, -14, 9) + circle(36, -14, 9))),
    BUBBLE_LINES(shape("wave p-wave--deep p-talk", "M-56-28H56M-56 0h66")),
    BUBBLE_HEART(shape("roof-2 p-talk", "M0 14c-40-22-38-54-16-54 9 0 13 6 16 12 3-6 7-12 16-12 22 0 24 32-16 54z")),
    SMALL_BUBBLE(shape("deep p-talk", "M-30-31h60a17 17 0 0 1 17 17V8a17 17 0 0 1-17 17H20v14c0 3-3 4-5 2L-5 25h-25A17 17 0 0 1-47 8v-22a17 17 0 0 1 17-17z"),
            shape("wave p-talk", "M-28-1c9-12 17-12 25-3s16 9 25-3"));

    private final List<Shape> shapes;

    ScenePart(Shape... shapes) {
        this.shapes = List.of(shapes);
    }

    List<Shape> shapes() {
        return shapes;
    }

    static Shape shape(String look, String d) {
        return new Shape(look, d);
    }

    /** A raised hand: somebody has something to say. In three colours of things, none of them that of a skin. */
    private static Shape[] hand(String look) {
        return new Shape[] {
            shape(look, "M-19-84h38v24a19 19 0 0 1-38 0zM-19-80v-28a4.6 4.6 0 0 1 9.2 0v28zM-9.4-80v-38a4.6 4.6 0 0 1 9.2 0v38zM.2-80v-35a4.6 4.6 0 0 1 9.2 0v35z"
                    + "M9.8-80v-25a4.6 4.6 0 0 1 9.2 0v25zM14-56c7-5 12-12 14-22 2-6 10-4 9 3-2 17-10 29-20 36zM-12-50h24V-20h-24z"),
            shape("deep", "M-17-32h34V40h-34z")};
    }

    static String circle(double x, double y, double r) {
        return "M" + plain(x - r) + " " + plain(y) + "a" + plain(r) + " " + plain(r) + " 0 1 0 " + plain(2 * r) + " 0a" + plain(r) + " " + plain(r) + " 0 1 0 " + plain(-2 * r) + " 0z";
    }

    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(Math.round(number * 10) / 10.0);
    }
}
