package org.sayso.impact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sayso.partnership.SmallNumbers;

/**
 * Whoever reads all that is published learns no small number. Tried out with every setting of a few events: settings of which everything published is the same
 * can not be told apart, so among them each hidden number must have been all that it can be: not even whether it is nearer to one end is told.
 */
class HiddenNumbersTest {
    private static final List<Long> PEOPLE = Arrays.asList(null, 0L, 1L, 2L, 3L, 4L, 5L, 6L);

    /** All lists of that length. */
    private static <T> List<List<T>> settings(List<T> values, int length) {
        List<List<T>> all = List.of(List.of());
        for (int i = 0; i < length; i++) {
            all = all.stream().flatMap(list -> values.stream().map(value -> {
                List<T> longer = new ArrayList<>(list);
                longer.add(value);
                return longer;
            })).toList();
        }
        return all;
    }

    /** The page of both terms, the pages of their events, and the cells of the table. */
    private static String published(List<Figures> events, List<Figures> before, boolean isOver) {
        StringBuilder text = new StringBuilder();
        text.append(Rows.ofTerm(events, before, isOver, SomeFigures.NOW, true)).append(Rows.ofTerm(before, List.of(), true, SomeFigures.NOW, true));
        events.forEach(f -> text.append(Rows.ofEvent(f, before, SomeFigures.NOW, true)).append(TermTable.came(f.came())));
        before.forEach(f -> text.append(Rows.ofEvent(f, List.of(), SomeFigures.NOW, true)).append(TermTable.came(f.came())));
        return text.toString();
    }

    private static <T> void hides(Map<String, List<List<T>>> settings, List<T> values, Predicate<T> isHidden, String what) {
        List<T> hidden = values.stream().filter(isHidden).toList();
        assertTrue(settings.size() > 10 && hidden.size() > 1, "much is published, and some of it is hidden");
        settings.values().forEach(same -> IntStream.range(0, same.getFirst().size()).forEach(at -> {
            Set<T> possible = new HashSet<>(same.stream().map(setting -> setting.get(at)).toList());
            assertTrue(possible.stream().noneMatch(isHidden) || possible.containsAll(hidden), () -> what + ": number " + at + " of " + same);
        }));
    }

    private static List<Figures> came(Instant when, List<Long> people, Integer target, long answers) {
        return people.stream().map(one -> SomeFigures.of(when, one, target, answers, answers, 0, 0)).toList();
    }

    private static void triesPeople(int now, int before, Integer target, long answers, boolean isOver) {
        Map<String, List<List<Long>>> settings = new HashMap<>();
        settings(PEOPLE, now + before).forEach(people -> settings.computeIfAbsent(published(
                came(SomeFigures.THIS_TERM, people.subList(0, now), target, answers), came(SomeFigures.THE_TERM_BEFORE, people.subList(now, now + before), target, answers), isOver),
                text -> new ArrayList<>()).add(people));
        hides(settings, PEOPLE, people -> people != null && SmallNumbers.isFew(people), "target " + target + ", answers " + answers);
    }

    @Test
    void nobodyLearnsHowManyCameWhereTheyWereFew() {
        for (Integer target : Arrays.asList(null, 1, 3, 5, 9)) {
            triesPeople(2, 2, target, 0, true);
        }
        triesPeople(3, 1, 3, 0, true);
        triesPeople(1, 3, 3, 0, false);
        triesPeople(2, 1, 3, 12, true);
    }

    @Test
    void nobodyLearnsWhatAFewSaid() {
        List<List<Long>> faces = LongStream.of(0, 3, 9, 10, 11).boxed().flatMap(answers -> LongStream.rangeClosed(0, answers).mapToObj(good -> List.of(answers, good))).toList();
        Map<String, List<List<List<Long>>>> settings = new HashMap<>();
        settings(faces, 2).forEach(two -> settings.computeIfAbsent(published(
                two.stream().map(one -> SomeFigures.of(SomeFigures.THIS_TERM, 20L, 20, one.get(0), one.get(1), 0, 0)).toList(), List.of(), true), text -> new ArrayList<>()).add(two));
        hides(settings, faces, face -> !SmallNumbers.isCrowd(face.get(0)), "faces");
    }

    @Test
    void nobodyLearnsWhatAFewSaidAboutWhatTheyChose() {
        List<List<Long>> choices = LongStream.of(0, 4, 10, 12).boxed().flatMap(chose -> LongStream.rangeClosed(0, chose).mapToObj(talked -> List.of(chose, talked))).toList();
        Map<String, List<List<List<Long>>>> settings = new HashMap<>();
        settings(choices, 2).forEach(two -> settings.computeIfAbsent(published(
                two.stream().map(one -> SomeFigures.of(SomeFigures.THIS_TERM, 20L, 20, 12, 12, one.get(0), one.get(1))).toList(), List.of(), true), text -> new ArrayList<>()).add(two));
        hides(settings, choices, choice -> !SmallNumbers.isCrowd(choice.get(0)) || SmallNumbers.isFew(choice.get(1)) || SmallNumbers.isFew(choice.get(0) - choice.get(1)), "talked");
    }
}
