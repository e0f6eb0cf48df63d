package org.sayso.easy;

/** How many words a page of the easy version may hold, and what a word is: what stands between spaces. */
final class EasyWords {
    static final int MOST = 12;

    private EasyWords() {}

    static int count(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
