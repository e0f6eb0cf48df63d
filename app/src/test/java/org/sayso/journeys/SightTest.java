package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.cast.TestSite;

/** A look is worth something only when it sees what is wrong: on the screen the way is gone on, and on each of the others. */
class SightTest {
    private static final String FINE = "<!doctype html><html lang=en><title>Fine</title><style>body { background: white; color: black; transition: all 2s }"
            + " @media (prefers-color-scheme: dark) { body { background: black; color: white } }";
    private static final Sight EVERY = new Sight(new Sight.Screen(360, ColorScheme.LIGHT), List.of(new Sight.Screen(320, ColorScheme.DARK), new Sight.Screen(1280, ColorScheme.LIGHT)));
    private final TestSite site = TestSite.demo();

    private static String page(String style, String body) {
        return FINE + style + "</style><main><h1>Fine</h1><p>Words" + body + "</main></html>";
    }

    @Test
    void whatIsFineOnEachScreenPassesAndThePageIsAsItWas() {
        try (Browser she = Browser.on(site, EVERY)) {
            she.page.setContent(page("main { content-visibility: auto; margin-block-start: 200vh }", "<p>Far below"));
            assertDoesNotThrow(() -> she.look("sight-fine"));
            assertTrue((Boolean) she.page.evaluate("() => innerWidth === 360 && matchMedia('(prefers-color-scheme: light)').matches"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | <img src='data:,'> | image-alt | light-360
            | <p style='color: #999'>Pale | color-contrast | light-360
            | <div><button style='padding: 0; border: 0; width: 9px'>a</button><button style='padding: 0; border: 0; width: 9px'>b</button></div> | target-size | light-360
            @media (prefers-color-scheme: dark) { p { color: #333 } } | | color-contrast | dark-320
            @media (width > 1000px) { h1 { color: #ccc } } | | color-contrast | light-1280
            p { min-width: 330px } | | scrolls sideways | dark-320
            """)
    void whatIsWrongOnOneScreenIsSeenThere(String style, String body, String what, String where) {
        try (Browser she = Browser.on(site, EVERY)) {
            she.page.setContent(page(style == null ? "" : style, body == null ? "" : body));
            String said = assertThrows(AssertionError.class, () -> she.look("sight-wrong")).getMessage();
            assertTrue(said.contains(what) && said.contains(where), said);
        }
    }
}
