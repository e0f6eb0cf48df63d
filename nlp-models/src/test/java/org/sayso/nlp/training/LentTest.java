package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile.Example;

class LentTest {
    private static final String HEADER = "priority\ttheme\talso\twho\tbatch\ttext\n";
    private static final List<Line> THEMES = List.of(new Line("health", "teeth", "Teeth", "A dentist"), new Line("school", "lunch", "Lunch", "School meals"));
    private static final List<Example> OWN = List.of(
            new Example("school", "lunch", "", "child", "o1", "We queue so long that the chips are cold"),
            new Example("school", "lunch", "", "child", "o1", "Beans again on a Tuesday please no more"),
            new Example("none", "", "", "child", "o1", "idk"));

    @TempDir
    Path data;

    @BeforeEach
    void anotherPlan() throws IOException {
        Files.createDirectories(data.resolve("other"));
        Files.writeString(data.resolve("same-themes.tsv"), "from-plan\tfrom-theme\tto-plan\tto-theme\nother\tdentist\tours\tteeth\nother\tmeals\tours\tlunch\nother\tdentist\ttheirs\tx\n");
        Files.writeString(data.resolve("other/train.tsv"), HEADER
                + "body\tdentist\t\tparent\tb1\tThree towns away is the only chair that takes us\n"
                + "body\tdentist\t\tparent\tb1\tHe pulled it himself with a bit of string\n"
                + "body\tdentist\t\tparent\tb2\tToothache all through half term and nobody would look\n"
                + "body\tfeet\t\tparent\tb2\tHer shoes pinch and the clinic shut\n"
                + "food\tmeals\t\tparent\tb2\tA jacket potato costs more than my fare home\n");
    }

    private List<Example> lent(List<Example> measuring) throws IOException {
        return Lent.to(data.resolve("ours"), THEMES, OWN, measuring);
    }

    @Test
    void whatIsLentIsFiledUnderThePlansOwnThemeAndSaysWhereItComesFrom() throws IOException {
        for (Example example : lent(List.of())) {
            assertEquals("health teeth", example.priority() + " " + example.theme());
            assertTrue(example.batch().startsWith("other/b"), example.batch());
        }
    }

    @Test
    void aPriorityIsLentNoMoreThanTheLargestOneWroteForItself() throws IOException {
        assertEquals(2, lent(List.of()).size(), "three on teeth were offered, and school has two of its own");
    }

    @Test
    void nothingIsLentThatIsNearlyATextThatMeasures() throws IOException {
        List<Example> measuring = List.of(
                new Example("health", "teeth", "", "parent", "m", "three towns away is the only chair which takes us"),
                new Example("health", "teeth", "", "parent", "m", "He pulled it himself, with a bit of string!"));
        assertEquals(List.of("Toothache all through half term and nobody would look"), lent(measuring).stream().map(Example::text).toList());
    }

    @Test
    void withoutAFileOfSameThemesNothingIsLent() throws IOException {
        Files.delete(data.resolve("same-themes.tsv"));
        assertEquals(List.of(), lent(List.of()));
    }
}
