package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.sayso.cast.OnePerThread;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/**
 * A real Chromium on one screen. Every page that is looked at with {@link #look} has to pass the access rules of WCAG 2.2 AA, fit
 * its width, ask nothing of any other site and leave the console silent. Without a Chromium the journeys say so and are skipped.
 */
final class Browser implements AutoCloseable {
    /** The shell first: the same engine without windows of its own, in two thirds of the time. */
    private static final List<String> PLACES = List.of(
            "/usr/lib/chromium/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final String RULES = rules();
    /** What the rules find, one line for each that is broken; {@code target-size} too, which is off unless it is named. */
    private static final String BROKEN = "() => axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } },"
            + " runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })"
            + ".then(found => found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' ')))";
    /** All is drawn, also what is far below, and colours of another scheme are there at once: no look falls into a change. */
    private static final String DRAWN = "() => { window.drawn = new CSSStyleSheet(); drawn.replaceSync('*, ::before, ::after { transition: none !important; content-visibility: visible !important }');"
            + " document.adoptedStyleSheets = [...document.adoptedStyleSheets, drawn] }";
    private static final String AS_IT_WAS = "() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(s => s !== drawn) }";
    /** One for each thread: the driver can not be shared. */
    private static final OnePerThread<com.microsoft.playwright.Browser> CHROMIUM = new OnePerThread<>(Browser::launch);
    private static final Optional<Path> PROGRAM = find();
    private final URI site;
    private final Sight sight;
    private final boolean scripts;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    Page page;

    private Browser(URI site, Sight sight, boolean scripts) {
        this(site, sight, scripts, 1);
    }

    /** @param dots of the picture for each dot of the page */
    private Browser(URI site, Sight sight, boolean scripts, double dots) {
        this.site = site;
        this.sight = sight;
        this.scripts = scripts;
        Sight.Screen screen = sight.screen();
        context = CHROMIUM.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(screen.width(), screen.height())
                .setJavaScriptEnabled(scripts).setColorScheme(screen.scheme()).setDeviceScaleFactor(dots).setBaseURL(site.toString()));
        anotherTab();
    }

    /** Closes the tab, and goes on in a new one of the same browser. */
    void anotherTab() {
        if (page != null) {
            page.close();
        }
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")
                    && !message.text().contains("net::ERR_INTERNET_DISCONNECTED")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (asked.getHost() != null && !asked.getHost().equals(site.getHost())) {
                complaints.add("asked another site: " + asked.getHost());
            }
        });
    }

    static Browser on(TestSite site, int width) {
        return on(site, width, ColorScheme.LIGHT);
    }

    static Browser on(TestSite site, int width, ColorScheme scheme) {
        return on(site, Sight.of(width, scheme));
    }

    static Browser on(TestSite site, Sight sight) {
        return new Browser(site.address(), sight, true);
    }

    static Browser withoutScripts(TestSite site, int width) {
        return new Browser(site.address(), Sight.of(width, ColorScheme.LIGHT), false);
    }

    /** What a member of staff gets out of a printer that prints so many dots an inch; {@code width} is that of the paper. */
    static Browser onPaper(TestSite site, int width, int dotsAnInch, Role role) {
        Browser browser = new Browser(site.address(), Sight.of(width, ColorScheme.DARK), true, dotsAnInch / 96.0).signIn(site.emailOf(role));
        browser.asPrinted(true);
        return browser;
    }

    /** Whether the page is looked at as it comes out of the printer, or as on a screen. */
    void asPrinted(boolean printed) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(printed ? Media.PRINT : Media.SCREEN));
    }

    static Browser inTheDark(TestSite site, int width) {
        return on(site, width, ColorScheme.DARK);
    }

    static Browser signedIn(TestSite site, int width, Role role) {
        return signedIn(site, width, role, ColorScheme.LIGHT);
    }

    static Browser signedIn(TestSite site, int width, Role role, ColorScheme scheme) {
        return signedIn(site, Sight.of(width, scheme), role);
    }

    static Browser signedIn(TestSite site, Sight sight, Role role) {
        return on(site, sight).signIn(site.emailOf(role));
    }

    private Browser signIn(String email) {
        open("/desk/sign-in");
        page.fill("#email", email);
        page.fill("#password", TestSite.PASSWORD);
        page.click("main button");
        page.waitForURL("**/desk");
        return this;
    }

    /** The part of the page that is open now, as a PNG; kept where pictures are kept. */
    byte[] picture(String selector, String name) {
        byte[] png = page.locator(selector).first().screenshot();
        if (System.getProperty("journeys.pictures") != null) {
            try {
                Files.write(Path.of(System.getProperty("journeys.pictures"), name + "-" + sight + ".png"), png);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return png;
    }

    void signal(boolean there) {
        context.setOffline(!there);
    }

    void open(String path) {
        page.navigate(site.resolve(path).toString());
    }

    /** Opens it. @return the status of the answer */
    int status(String path) {
        return page.navigate(site.resolve(path).toString()).status();
    }

    /** Checks the page that is open now, on each screen of the sight. */
    void look(String name) {
        lookOn(sight.screen(), name);
        if (!sight.others().isEmpty()) {
            for (Sight.Screen other : sight.others()) {
                turnTo(other);
                lookOn(other, name);
            }
            turnTo(sight.screen());
        }
    }

    private void turnTo(Sight.Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.scheme()));
    }

    private void lookOn(Sight.Screen screen, String name) {
        String where = name + " on " + screen;
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(wide <= screen.width(), where + " scrolls sideways: " + wide);
        page.evaluate(DRAWN);
        if (System.getProperty("journeys.pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("journeys.pictures"), name + "-" + screen + ".png")));
        }
        if (scripts) { // the rules are checked by a script, which waits for ever where none may run: the same pages are checked with scripts
            assertEquals(List.of(), brokenRules(), where);
        }
        page.evaluate(AS_IT_WAS);
        assertEquals(List.of(), complaints, where);
    }

    /** As no page of ours has frames, the page itself is all there is to check. The rules come into a page once, not for each screen. */
    private Object brokenRules() {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(RULES);
        }
        return page.evaluate(BROKEN);
    }

    private static String rules() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return page.textContent("main").replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        context.close();
    }

    private static com.microsoft.playwright.Browser launch() {
        Assumptions.assumeTrue(PROGRAM.isPresent(), "no Chromium");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM.get()).setArgs(List.of(
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync")));
    }

    private static Optional<Path> find() {
        Optional<Path> program = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).filter(Files::isExecutable)
                .or(() -> PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst());
        if (program.isEmpty()) {
            System.out.println("No Chromium or Chrome was found: the browser journeys are skipped. Install one, or name it in CHROMIUM.");
        }
        return program;
    }
}
