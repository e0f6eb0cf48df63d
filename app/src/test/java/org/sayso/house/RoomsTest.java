package org.sayso.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room leans only on rooms to its left. */
class RoomsTest {
    static final List<String> ORDER = List.of(
            "web", "partnership", "staff", "language", "plan", "campaign", "event", "share", "feedback", "easy", "group", "intake", "safeguarding", "reply", "tagging", "theme", "learning", "agreement", "search",
            "publishing", "notice", "wall", "result", "participation", "booking", "agenda", "note", "decision", "impact", "forum", "question", "home", "demo");
    private static final JavaClasses SAYSO = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.sayso")
            .that(com.tngtech.archunit.base.DescribedPredicate.not(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("org.sayso.nlp..")));

    @Test
    void aRoomLeansOnlyOnRoomsToItsLeft() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (String right : ORDER.subList(i + 1, ORDER.size())) {
                noClasses().that().resideInAPackage("org.sayso." + ORDER.get(i)).should().dependOnClassesThat().resideInAPackage("org.sayso." + right)
                        .allowEmptyShould(true).check(SAYSO);
            }
        }
    }

    @Test
    void everyClassLivesInARoom() {
        classes().that().doNotHaveSimpleName("Application").should()
                .resideInAnyPackage(ORDER.stream().map(room -> "org.sayso." + room).toArray(String[]::new)).check(SAYSO);
    }

    @Test
    void onlyTheRoomsOfTheTaggerAndSafeguardingReadWithTheModels() {
        noClasses().that().resideOutsideOfPackages("org.sayso.tagging", "org.sayso.theme", "org.sayso.learning", "org.sayso.safeguarding").should().dependOnClassesThat().resideInAPackage("org.sayso.nlp..").check(SAYSO);
    }

    @Test
    void onlySearchKnowsTheIndex() {
        noClasses().that().resideOutsideOfPackage("org.sayso.search").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene.index..", "org.apache.lucene.search..").check(SAYSO);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Impl").check(SAYSO);
    }

    @Test
    void everyRoomHasASignOnItsDoor() throws IOException {
        for (String room : ORDER) {
            String sign = Files.readString(Path.of("src/main/java/org/sayso", room, "package-info.java"));
            for (String line : List.of("Here:", "Owns:", "Leans on:", "Tells:", "Never:")) {
                assertTrue(sign.contains(line), room + " does not say " + line);
            }
        }
    }

    @Test
    void noFileHoldsTwoIdeas() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> long300 = files.filter(f -> f.toString().matches(".*\\.(java|hbs|js|mjs)") && !f.toString().contains("node_modules")).filter(f -> {
                try (Stream<String> lines = Files.lines(f)) {
                    return lines.count() > 300;
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).map(Path::toString).toList();
            assertEquals(List.of(), long300);
        }
    }
}
