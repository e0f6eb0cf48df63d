package org.sayso.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Copies of texts, to see whether they are known for the same: 150 with slips of the keys, made here, and those of {@code same.tsv}, which say
 * a text again in other words, written by hand; and those of {@code same-choose.tsv}, the same of training texts, for whoever chooses a measure.
 */
final class Copies {
    private static final int WITH_SLIPS = 150;
    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz";

    record Copy(String text, String copy) {}

    /** @param falsely texts that are taken for the same as another one, though no two of them are copies */
    record Counted(int slips, int ofSlips, int otherWords, int ofOtherWords, int ofTrain, int ofAllOfTrain, int falsely, int ofTexts) {}

    private Copies() {}

    /** Over its texts, which are all different. */
    static Counted count(Path data, Judged judged) throws IOException {
        List<String> texts = judged.texts;
        List<Said> all = texts.stream().map(text -> Said.of(text, judged)).toList();
        int falsely = 0;
        for (Said one : all) {
            falsely += all.stream().anyMatch(other -> other != one && other.isSame(one)) ? 1 : 0;
        }
        List<Copy> slips = slips(texts);
        List<Copy> others = read(data.resolve("same.tsv"));
        List<Copy> ofTrain = read(data.resolve("same-choose.tsv"));
        return new Counted(known(slips, judged), slips.size(), known(others, judged), others.size(), known(ofTrain, judged), ofTrain.size(), falsely, all.size());
    }

    private static List<Copy> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t")).map(parts -> new Copy(parts[0], parts[1])).toList();
    }

    private record Said(Shingles shingles, float[] meaning) {
        static Said of(String text, Judged judged) {
            return new Said(Shingles.of(text), judged.profile(text).meaning());
        }

        boolean isSame(Said other) {
            return SameSaid.isSame(shingles, meaning, other.shingles, other.meaning);
        }
    }

    private static int known(List<Copy> copies, Judged judged) {
        return (int) copies.stream().filter(copy -> Said.of(copy.text(), judged).isSame(Said.of(copy.copy(), judged))).count();
    }

    /** A slip in about one letter of fifteen: left out, doubled, swapped with the next, or another one. */
    private static List<Copy> slips(List<String> texts) {
        Random random = new Random(20261126);
        List<Copy> copies = new ArrayList<>();
        List<String> some = texts.stream().filter(text -> text.length() >= 30).toList();
        for (int i = 0; i < WITH_SLIPS; i++) {
            String text = some.get(i * some.size() / WITH_SLIPS);
            StringBuilder copy = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                int slip = Character.isLetter(text.charAt(at)) ? random.nextInt(60) : 60;
                if (slip == 0 && at + 1 < text.length()) {
                    copy.append(text.charAt(at + 1)).append(text.charAt(at++));
                } else if (slip != 1) {
                    copy.append(slip == 2 ? KEYS.charAt(random.nextInt(KEYS.length())) : text.charAt(at)).append(slip == 3 ? String.valueOf(text.charAt(at)) : "");
                }
            }
            copies.add(new Copy(text, copy.toString()));
        }
        return copies;
    }
}
