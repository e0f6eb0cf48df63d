package org.sayso.share;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines for a picture, where nothing else does it: by the widths of the letters of Lexend, the font of our
 * headings, in thousandths of its size. A letter outside English counts as a wide one. No state.
 */
final class Lettering {
    /** From the font file, for the signs from space to ~. */
    private static final int[] WIDTHS = {
        320, 309, 477, 734, 634, 968, 776, 252, 390, 390, 440, 597, 287, 448, 257, 595, 675, 561, 548, 591, 662, 596, 579, 553, 599, 577, 257, 291, 525, 623,
        526, 536, 965, 694, 701, 694, 772, 645, 618, 782, 779, 555, 665, 739, 609, 878, 807, 812, 662, 812, 702, 634, 655, 765, 712, 993, 705, 689, 683, 420,
        584, 420, 592, 687, 500, 659, 658, 545, 654, 586, 393, 669, 635, 319, 316, 626, 304, 962, 635, 641, 659, 658, 455, 495, 398, 642, 605, 834, 606, 620,
        550, 427, 318, 427, 558};
    private static final int WIDE = 740;

    private Lettering() {}

    /** @param size of the letters; @param lines none is wider than was asked, unless one word is */
    record Block(int size, List<String> lines) {}

    /** In the largest of the sizes in which the words fit the box; in the last of them if they fit in none. */
    static Block fitted(String words, int width, int height, double leading, int... sizes) {
        Block block = null;
        for (int size : sizes) {
            block = new Block(size, lines(words, width, size));
            if (block.lines().size() * size * leading <= height && block.lines().stream().allMatch(line -> width(line, size) <= width)) {
                return block;
            }
        }
        return block;
    }

    static List<String> lines(String words, int width, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    static double width(String line, int size) {
        return line.codePoints().map(c -> c >= ' ' && c <= '~' ? WIDTHS[c - ' '] : WIDE).sum() * size / 1000.0;
    }
}
