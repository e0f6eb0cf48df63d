package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.TestSite;

/** Pictures of campaigns: the same each time, each its own, small, and coloured by the style sheet alone. */
class SceneTest {
    private static final List<String> OURS = List.of(
            "i-live-in-dorset", "young-and-moving", "summer-voices", "time-to-talk-autumn", "poole-says", "places-to-meet", "portsmouth-speaks", "a-deal-with-parents");
    private static final List<String> COUNTRIES = List.of("coast", "hills", "street");

    private static List<String> names() {
        return IntStream.range(0, 300).mapToObj(n -> "a-campaign-" + n).toList();
    }

    @Test
    void aNameHasTheSamePictureEachTimeAndOthersHaveAnother() {
        assertEquals(Scene.of("i-live-in-dorset", "coast"), Scene.of("i-live-in-dorset", "coast"));
        assertEquals(OURS.size(), OURS.stream().map(name -> Scene.of(name, "coast")).distinct().count());
        assertTrue(names().stream().map(name -> Scene.of(name, "coast")).distinct().count() > 250, "of 300, hardly two are alike");
    }

    @Test
    void whereThereIsNoSeaNoBoatIsDrawn() {
        assertTrue(names().stream().anyMatch(name -> looks(Scene.of(name, "coast")).contains("sea-2 M140")));
        for (String inland : List.of("hills", "street")) {
            assertFalse(names().stream().anyMatch(name -> looks(Scene.of(name, inland)).contains("sea-2 M140")), inland);
        }
    }

    @Test
    void everyPictureTalksBeforeAGroundAndUsesColoursOfTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("src/main/frontend/css/scene.css"));
        Set<String> used = new HashSet<>();
        for (String country : COUNTRIES) {
            for (String name : names()) {
                List<Scene.Shape> shapes = Scene.of(name, country).pieces().stream().flatMap(piece -> piece.shapes().stream()).toList();
                shapes.forEach(shape -> used.add(shape.look()));
                assertEquals(1, shapes.stream().filter(shape -> shape.look().equals("paper p-talk")).count(), "one large bubble");
                assertTrue(shapes.stream().anyMatch(shape -> shape.look().equals("hill")), "a ground");
                shapes.forEach(shape -> assertTrue(shape.d().matches("[MmLlHhVvCcSsAaZz0-9 .-]+"), shape.d()));
            }
        }
        for (String look : used) {
            for (String one : look.split(" p-")) {
                assertTrue(one.equals("talk") || css.contains(".p-" + one + " "), "scene.css has no .p-" + one);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/i-live-in-dorset", "/c/young-and-moving", "/c/summer-voices", "/c/summer-voices/results", "/"})
    void onAPageItIsSmallHiddenFromReadersAndHoldsItsPlace(String path) throws IOException {
        var page = TestSite.demo().visitor().get(path).page();
        var scene = page.selectFirst(".hero svg.scene");
        assertEquals("true", scene.attr("aria-hidden"));
        assertEquals("0 0 560 360", scene.attr("viewBox"));
        assertTrue(scene.select("[style], [fill], text, image, use").isEmpty(), "only classes");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(scene.outerHtml().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertTrue(packed.size() < 2048, packed.size() + " bytes");
    }

    private static String looks(Scene scene) {
        return scene.pieces().stream().flatMap(piece -> piece.shapes().stream()).map(shape -> shape.look() + " " + shape.d()).collect(Collectors.joining("\n"));
    }
}
