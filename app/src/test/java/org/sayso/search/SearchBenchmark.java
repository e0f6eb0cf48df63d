package org.sayso.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/**
 * Measures search on the embedded database, durable as in production: {@code SearchBenchmark [how many responses]}. Words
 * are made up with the spread of real ones, and no query is asked twice. Not a test: it holds nothing to a time.
 */
final class SearchBenchmark {
    private static final Random RANDOM = new Random(11);
    private static final String[] AREAS = {"purbeck", "chesil", "dorchester", "sherborne", "wimborne"};
    private static final String[] WHO = {"child", "young_person", "parent", "carer", "practitioner"};
    private static final int VOCABULARY = 20_000;

    private SearchBenchmark() {}

    public static void main(String[] args) throws Exception {
        int many = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
        Path data = Files.createTempDirectory("search-benchmark");
        Map<String, Object> properties = new HashMap<>(Map.of("sayso.data", data.toString()));
        TestSite site = TestSite.start(properties);
        Campaign campaign = site.openCampaign();
        site.settled();
        fill(site, campaign, many);
        long began = System.nanoTime();
        ResponseIndex fresh = new ResponseIndex(
                new org.sayso.web.Settings("dorset", data.resolve("fresh").toString(), false, null, null, null, false, null), site.the(org.sayso.partnership.Site.class),
                site.the(TaggedResponses.class));
        fresh.open();
        waitFor(fresh);
        System.out.printf("made anew from the database: %,d responses in %,d ms%n", many, millis(began));
        fresh.close();
        site.close();
        began = System.nanoTime();
        site = TestSite.start(properties);
        waitFor(site.the(ResponseIndex.class));
        System.out.printf("start with an index that lacks them all, until it is whole: %,d ms%n", millis(began));
        Colleague lead = Colleague.named("benchmark", Role.PLAN_LEAD);
        FindResponses find = site.the(FindResponses.class);
        Visitor visitor = site.visitor();
        String token = site.token(Role.PLAN_LEAD);
        for (int round = 0; round < 2; round++) { // the first warms up
            String name = round == 0 ? "warming up, " : "";
            measure(name + "one word, page of 20 with counts", i -> find.find(lead, asked(word(), Map.of(), i)).total());
            measure(name + "three words", i -> find.find(lead, asked(word() + " " + word() + " " + word(), Map.of(), i)).total());
            measure(name + "a phrase and a filter", i -> find.find(lead, asked("\"" + word() + " " + word() + "\"", Map.of(Facet.AREA, AREAS[i % 5]), i)).total());
            measure(name + "no words, two filters", i -> find.find(lead, asked("", Map.of(Facet.AREA, AREAS[i % 5], Facet.WHO, WHO[i % 5]), i)).total());
            measure(name + "over HTTP, /api/v1/responses?q= two words", i -> visitor.json("GET", "/api/v1/responses?size=20&q=" + word() + "+" + word(), token, null).status());
        }
        TakeBack takeBack = site.the(TakeBack.class);
        TestSite running = site;
        List<String> some = find.find(lead, asked("", Map.of(), 0)).rows().stream().map(r -> r.response().id()).toList();
        measure("taken back, until no byte of it is left", i -> {
            if (i < 20) {
                takeBack.takeBack(some.get(i));
                running.settled();
            }
            return i;
        }, 20);
        began = System.nanoTime();
        int bytes = visitor.json("GET", "/api/v1/campaigns/" + campaign.slug() + "/responses.csv", token, null).body().length();
        System.out.printf("the whole campaign as a table: %,d characters in %,d ms%n", bytes, millis(began));
        site.close();
    }

    private static void fill(TestSite site, Campaign campaign, int many) {
        List<Response> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = 8 + RANDOM.nextInt(30); n > 0; n--) {
                words.append(word()).append(' ');
            }
            String id = UUID.randomUUID().toString();
            some.add(new Response(
                    id, "dorset", campaign.id(), id, id, id, null, words.toString(), null, WHO[RANDOM.nextInt(5)], null, AREAS[RANDOM.nextInt(5)], true, "web",
                    "en", RANDOM.nextInt(3) == 0 ? Standing.HELD : Standing.RELEASED, null, Instant.now().minusSeconds(RANDOM.nextInt(10_000_000)), Instant.now(), null,
                    null, null, null, null, null, null, null));
            if (some.size() == 1000 || i == many - 1) {
                site.the(ResponseRepository.class).saveAll(some);
                some.clear();
            }
        }
    }

    /** A made-up word; low ranks are common, as in any language. */
    private static String word() {
        int rank = (int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, RANDOM.nextDouble()));
        return "w" + Integer.toString(rank * 7919 + 1000, 26).replaceAll("\\d", "q") + Integer.toString(rank, 36).replaceAll("\\d", "z");
    }

    private static Asked asked(String typed, Map<Facet, String> filters, int i) {
        return new Asked(SearchQuery.of(typed), filters, false, false, false, 1, 20);
    }

    private static void measure(String name, IntFunction<Object> act) {
        measure(name, act, 300);
    }

    private static void measure(String name, IntFunction<Object> act, int times) {
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            act.apply(i);
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        System.out.printf("%s: p50 %.1f ms, p95 %.1f ms, most %.1f ms%n", name, took[times / 2] / 1e6, took[times * 95 / 100] / 1e6, took[times - 1] / 1e6);
    }

    private static void waitFor(ResponseIndex index) throws InterruptedException {
        while (index.isCatchingUp()) {
            Thread.sleep(5);
        }
    }

    private static long millis(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
