package org.sayso.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A theme that people add takes what is about it, and nothing else, though no model was trained with it. */
class AddedThemeTest {
    private static final String PETS = "looking-after-pets";
    private static final List<String> ABOUT_PETS = List.of(
            "Could there be a cheap vet", "Our vet shut and the next is 20 miles", "the vet wanted eighty pound just to look at my cat",
            "a vet for pets that dosnt cost loads my rabit was ill", "We had to give our cat away because the vet bills were more than our rent",
            "My hamster died because we could not pay the vet", "dogs should have a free vet");
    private static final Tagger TAGGER = Tagger.load("dorset-cypf-2020-23").with(List.of(
            line("The vet costs too much"), line("We can not pay when our pet is ill"), line("A vet that is cheap or free"), line("We had to give our animal away because of the bills"),
            line("Our dog is ill and the vet costs too much")));

    private static Line line(String text) {
        return new Line(Line.NONE, PETS, "Looking after pets", text);
    }

    private static boolean isAboutPets(String text) {
        return TAGGER.read(text).themes().stream().findFirst().filter(guess -> guess.theme().equals(PETS)).isPresent();
    }

    @Test
    void whatIsAboutItComesToItWhateverElseIsThoughtOfIt() {
        assertEquals(ABOUT_PETS, ABOUT_PETS.stream().filter(AddedThemeTest::isAboutPets).toList());
    }

    @Test
    void theOnlyThemeOutsideThePlanDoesNotTakeAllThatFitsNone() throws IOException {
        List<String> taken = new ArrayList<>();
        int read = 0;
        for (String set : List.of("hard", "plain")) {
            try (var in = Files.newInputStream(Path.of("data/dorset-cypf-2020-23/" + set + ".tsv"))) {
                List<LineFile.Example> examples = LineFile.examples(in);
                read += examples.size();
                examples.stream().map(LineFile.Example::text).filter(AddedThemeTest::isAboutPets).forEach(taken::add);
            }
        }
        assertTrue(taken.size() * 100 <= read, taken.size() + " of " + read + " that are about something else: " + taken);
    }
}
