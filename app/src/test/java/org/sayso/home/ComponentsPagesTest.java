package org.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** The pages of components show what there is, as it is: a shared partial that is not on them is one that nobody finds. */
class ComponentsPagesTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Pattern TAKEN_IN = Pattern.compile("\\{\\{> ([a-z0-9/_-]+)");
    private static final List<String> PAGES = List.of("/desk/components", "/desk/components/forms", "/desk/components/desk");
    private final TestSite site = TestSite.demo();

    private List<Document> pages() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        return PAGES.stream().map(path -> lead.get(path).page()).toList();
    }

    @Test
    void everySharedPartialIsTakenIn() throws IOException {
        Set<String> shared = new TreeSet<>();
        try (Stream<Path> files = Files.list(VIEWS.resolve("shared"))) {
            files.forEach(file -> shared.add("shared/" + file.getFileName().toString().replace(".hbs", "")));
        }
        Set<String> taken = new HashSet<>();
        for (String page : List.of("public", "forms", "desk")) {
            takeIn("home/desk/components/" + page, taken);
        }
        assertTrue(shared.size() > 20);
        shared.removeAll(taken);
        assertEquals(Set.of(), shared, "put it on the page of components: views/home/desk/components");
    }

    private static void takeIn(String view, Set<String> taken) throws IOException {
        if (taken.add(view)) {
            Matcher other = TAKEN_IN.matcher(Files.readString(VIEWS.resolve(view + ".hbs")));
            while (other.find()) {
                takeIn(other.group(1), taken);
            }
        }
    }

    @Test
    void everySharedPartialIsNamedWhereItIsShown() throws IOException {
        String named = pages().stream().map(page -> page.select(".component__uses, .component__name").text()).collect(Collectors.joining(" "));
        try (Stream<Path> files = Files.list(VIEWS.resolve("shared"))) {
            assertEquals(List.of(), files.map(file -> "shared/" + file.getFileName().toString().replace(".hbs", ""))
                    .filter(name -> !named.matches(".*" + Pattern.quote(name) + "(?![a-z-]).*")).sorted().toList());
        }
    }

    @Test
    void eachHasANameWhenToUseItAndSomethingToSee() {
        Map<String, Integer> seen = new TreeMap<>();
        for (Document page : pages()) {
            assertFalse(page.text().contains("[home."), "a key without words");
            for (var component : page.select(".component")) {
                assertEquals(1, component.select(".component__name h3").size());
                assertFalse(component.selectFirst(".soft").text().isBlank());
                assertFalse(component.selectFirst("code").text().isBlank());
                assertTrue(component.selectFirst(".component__shown").childrenSize() > 0, component.selectFirst(".component__name h3").text() + " shows nothing");
                seen.merge(component.selectFirst(".component__name h3").id(), 1, Integer::sum);
            }
        }
        assertTrue(seen.size() > 50, seen.toString());
        assertEquals(Set.of(1), Set.copyOf(seen.values()), "each once");
    }

    @Test
    void theRatiosAreThoseOfTheStyleSheet() {
        Document page = pages().getFirst();
        assertEquals("ink / paper Light 17.0, dark 16.8, needs 4.5", page.select("li:has(.ink-ink.ground-paper)").text().replaceFirst("^All ", ""));
        assertTrue(page.select(".swatch").size() > 40);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyMemberOfStaffMaySeeItAndNobodyElse(Role role) {
        Visitor member = site.signedIn(role);
        PAGES.forEach(path -> assertEquals(200, member.get(path).status()));
        assertEquals("What our pages are made of", member.get("/desk").page().select("main a[href=/desk/components]").text());
        PAGES.forEach(path -> assertTrue(site.visitor().get(path).mustRedirect().location().contains("/desk/sign-in")));
    }
}
