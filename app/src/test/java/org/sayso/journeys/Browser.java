package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
 * A real Chromium at one width. Every page that is looked at with {@link #look} has to pass the access rules of WCAG 2.2 AA, fit
 * its width, ask nothing of any other site and leave the console silent. Without a Chromium the journeys say so and are skipped.
 */
final class Browser implements AutoCloseable {
    /** The shell first: the same engine without windows of its own, in two thirds of the time. */
    private static final List<String> PLACES = List.of(
            "/usr/lib/chromium/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** One for each thread: the driver can not be shared. */
    private static final OnePerThread<com.microsoft.playwright.Browser> CHROMIUM = new OnePerThread<>(Browser::launch);
    private static final Optional<Path> PROGRAM = find();
    private final URI site;
    private final int width;
    private final boolean scripts;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    Page page;

    private Browser(URI site, int width, boolean scripts, ColorScheme scheme) {
        this(site, width, scripts, scheme, 1);
    }

    /** @param dots of the picture for each dot of the page */
    private Browser(URI site, int width, boolean scripts, ColorScheme scheme, double dots) {
        this.site = site;
        this.width = width;
        this.scripts = scripts;
        context = CHROMIUM.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, width < 500 ? 640 : 900)
                .setJavaScriptEnabled(scripts).setColorScheme(scheme).setDeviceScaleFactor(dots).setBaseURL(site.toString()));
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
        return new Browser(site.address(), width, true, ColorScheme.LIGHT);
    }

    static Browser on(TestSite site, int width, ColorScheme scheme) {
        return new Browser(site.address(), width, true, scheme);
    }

    static Browser withoutScripts(TestSite site, int width) {
        return new Browser(site.address(), width, false, ColorScheme.LIGHT);
    }

    /** What a member of staff gets out of a printer that prints so many dots an inch; {@code width} is that of the paper. */
    static Browser onPaper(TestSite site, int width, int dotsAnInch, Role role) {
        Browser browser = new Browser(site.address(), width, true, ColorScheme.DARK, dotsAnInch / 96.0).signIn(site.emailOf(role));
        browser.asPrinted(true);
        return browser;
    }

    /** Whether the page is looked at as it comes out of the printer, or as on a screen. */
    void asPrinted(boolean printed) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(printed ? Media.PRINT : Media.SCREEN));
    }

    static Browser inTheDark(TestSite site, int width) {
        return new Browser(site.address(), width, true, ColorScheme.DARK);
    }

    static Browser signedIn(TestSite site, int width, Role role) {
        return signedIn(site, width, role, ColorScheme.LIGHT);
    }

    static Browser signedIn(TestSite site, int width, Role role, ColorScheme scheme) {
        return on(site, width, scheme).signIn(site.emailOf(role));
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
                Files.write(Path.of(System.getProperty("journeys.pictures"), name + ".png"), png);
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

    /** Checks the page that is open now. */
    void look(String name) {
        if (System.getProperty("journeys.pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("journeys.pictures"), name + "-" + width + ".png")));
        }
        if (scripts) { // the rules are checked by a script, which waits for ever where none may run: the same pages are checked with scripts
            assertEquals(List.of(), brokenRules(), name + " at " + width);
        }
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(wide <= width, name + " scrolls sideways: " + wide + " > " + width);
        assertEquals(List.of(), complaints, name + " at " + width);
    }

    /** In one go, as no page of ours has frames: the other way opens a second page for each look and takes four times as long. */
    private List<String> brokenRules() {
        return new AxeBuilder(page).setLegacyMode(true).options(naming("target-size")).withTags(RULES).analyze().getViolations().stream()
                .map(v -> v.getId() + ": " + v.getNodes().stream().map(n -> n.getHtml()).limit(3).toList()).toList();
    }

    /** This rule too, which is off unless it is named. */
    private static AxeRunOptions naming(String rule) {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of(rule, on));
        options.setResultTypes(List.of("violations"));
        return options;
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
