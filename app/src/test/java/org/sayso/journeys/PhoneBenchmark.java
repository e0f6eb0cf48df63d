package org.sayso.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/**
 * Measures what a phone sees on a weak network, with the processor slowed four times: {@code PhoneBenchmark [runs [path…]]}. Each view is a first one, in a
 * browser that knows nothing yet, of a server that has answered some hundreds before; the network is slowed by Chromium, without TLS and on this
 * machine, so a real one adds the time of its greetings.
 * Prints medians. Not a test: it holds nothing to a time.
 */
final class PhoneBenchmark {
    private static final int SLOWER = 4;
    /** Times that a page is answered before anything is measured: a young Java process answers slower than one that has run for some minutes. */
    private static final int WARM = 300;
    private static final int WORDS_A_MINUTE = 40;
    private static final int LETTERS_A_WORD = 5;
    private static final String IDEA = "The last bus home goes at six so I miss football club. One later bus on two days would fix it.";
    private static final String WATCH = """
            window.seen = {lcp: 0, shift: 0, blocked: 0};
            new PerformanceObserver(list => list.getEntries().forEach(e => { window.seen.lcp = e.startTime })).observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.seen.shift += e.value })).observe({type: 'layout-shift', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(e => { window.seen.blocked += e.duration - 50 })).observe({type: 'longtask', buffered: true});""";

    private PhoneBenchmark() {}

    /** @param kbits a second, both ways; @param latency ms there and back */
    private record Network(String name, int kbits, int latency) {}

    /** @param blocked ms of tasks beyond their first 50 */
    private record View(double lcp, double shift, double blocked, long bytes, int requests) {}

    public static void main(String[] args) {
        int runs = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        TestSite site = TestSite.demo();
        List<String> paths = args.length > 1 ? List.of(args).subList(1, args.length) : List.of(
                "/", "/c/i-live-in-dorset", "/c/i-live-in-dorset/idea", "/c/i-live-in-dorset/wall", "/c/i-live-in-dorset/cards",
                "/c/summer-voices/results", "/changes", "/changes/later-buses-home", "/plan", "/i", "/help");
        Visitor reader = site.visitor();
        paths.forEach(path -> IntStream.range(0, WARM).forEach(i -> reader.get(path)));
        view(site, "/", new Network("warming up", 10_000, 5));
        for (Network network : List.of(new Network("slow 3G", 400, 400), new Network("slow 4G", 1_600, 150))) {
            for (String path : paths) {
                List<View> views = new ArrayList<>();
                for (int i = 0; i < runs; i++) {
                    views.add(view(site, path, network));
                }
                System.out.printf("%s %-32s largest paint %5.2f s (worst %.2f), shift %.4f, blocked %.0f ms, %d KB, %d requests%n", network.name(), path,
                        median(views.stream().mapToDouble(View::lcp)) / 1000, views.stream().mapToDouble(View::lcp).max().orElse(0) / 1000,
                        views.stream().mapToDouble(View::shift).max().orElse(0), median(views.stream().mapToDouble(View::blocked)), views.getFirst().bytes() / 1024, views.getFirst().requests());
            }
        }
        for (String path : paths) {
            System.out.println(again(site, path));
        }
        String poster = poster(site);
        double[][] times = new double[runs][];
        for (int i = 0; i < runs; i++) {
            times[i] = fromPosterToThanks(site, poster, i);
        }
        System.out.printf("poster to thank-you at %d words a minute on slow 3G: %.1f s (worst %.1f), of which typing %.1f s%n", WORDS_A_MINUTE,
                median(Arrays.stream(times).mapToDouble(t -> t[0])), Arrays.stream(times).mapToDouble(t -> t[0]).max().orElse(0), median(Arrays.stream(times).mapToDouble(t -> t[1])));
        System.exit(0);
    }

    private static void slow(Browser phone, Network network) {
        CDPSession session = phone.page.context().newCDPSession(phone.page);
        session.send("Network.enable");
        JsonObject how = new JsonObject();
        how.addProperty("offline", false);
        how.addProperty("latency", network.latency());
        how.addProperty("downloadThroughput", network.kbits() * 1000 / 8);
        how.addProperty("uploadThroughput", network.kbits() * 1000 / 8);
        session.send("Network.emulateNetworkConditions", how);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static View view(TestSite site, String path, Network network) {
        try (Browser phone = Browser.on(site, 360)) {
            slow(phone, network);
            phone.page.addInitScript(WATCH);
            List<Response> answers = new ArrayList<>();
            phone.page.onResponse(answers::add);
            phone.open(path);
            phone.page.waitForLoadState(LoadState.NETWORKIDLE);
            phone.page.waitForTimeout(500);
            double lcp = ((Number) phone.page.evaluate("window.seen.lcp")).doubleValue();
            double shift = ((Number) phone.page.evaluate("window.seen.shift")).doubleValue();
            double blocked = ((Number) phone.page.evaluate("window.seen.blocked")).doubleValue();
            return new View(lcp, shift, blocked, weight(answers), answers.size());
        }
    }

    private static long weight(List<Response> answers) {
        return answers.stream().mapToLong(a -> a.request().sizes().responseBodySize + a.request().sizes().responseHeadersSize).sum();
    }

    /** The same page once more, an hour of reading later: what the phone has kept is not asked for again. */
    private static String again(TestSite site, String path) {
        try (Browser phone = Browser.on(site, 360)) {
            phone.open(path);
            phone.page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Response> answers = new ArrayList<>();
            phone.page.onResponse(answers::add);
            phone.open(path);
            phone.page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Response> sent = answers.stream().filter(a -> a.request().sizes().responseHeadersSize > 0 && !a.fromServiceWorker()).toList();
            return "again   %-32s %.1f KB, %d requests, %d of them from the network".formatted(path, weight(sent) / 1024.0, answers.size(), sent.size());
        }
    }

    /** Where the QR code of the campaign's poster leads. */
    private static String poster(TestSite site) {
        try (Browser admin = Browser.signedIn(site, 1280, Role.ADMIN)) {
            admin.open("/desk/campaigns/i-live-in-dorset/share");
            Matcher link = Pattern.compile("/q/[a-z0-9-]+").matcher(admin.page.content());
            if (!link.find()) {
                throw new IllegalStateException("no short link on the share page");
            }
            return link.group();
        }
    }

    /** @return seconds for all of it, and for typing */
    private static double[] fromPosterToThanks(TestSite site, String poster, int run) {
        try (Browser phone = Browser.on(site, 360)) {
            slow(phone, new Network("slow 3G", 400, 400));
            long began = System.nanoTime();
            phone.open(poster);
            phone.page.locator("main a[href='/c/i-live-in-dorset/idea']").first().click(); // one tap
            phone.page.waitForURL("**/idea");
            Locator box = phone.page.locator("#idea");
            box.focus();
            long typing = System.nanoTime();
            phone.page.keyboard().type(IDEA + " ".repeat(run % 2), new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(60_000.0 / WORDS_A_MINUTE / LETTERS_A_WORD));
            double typed = (System.nanoTime() - typing) / 1e9;
            phone.page.locator("label[for=quote-yes]").click(); // the choice
            phone.page.locator("#send").click(); // the second tap
            phone.page.waitForURL("**/thanks?*");
            phone.page.waitForSelector("#code");
            return new double[] {(System.nanoTime() - began) / 1e9, typed};
        }
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
