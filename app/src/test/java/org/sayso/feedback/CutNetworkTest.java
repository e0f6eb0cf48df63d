package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;

/** A phone in a lane: the connection is cut at any moment around sending, and the same form is sent again until the thank-you is there. */
class CutNetworkTest {
    private static final int IDEAS = 500;
    private final TestSite site = Database.H2.site();
    private final Campaign campaign = site.openCampaign();
    private final Random random = new Random(20261127);

    @Test
    void fiveHundredCutsLoseNothingAndDoubleNothing() throws Exception {
        Map<String, Integer> sent = new HashMap<>();
        int cuts = 0;
        int committed = 0;
        try (Lane lane = new Lane(site.address().getPort())) {
            for (int i = 0; i < IDEAS; i++) {
                String words = "A bus down our lane, number " + i;
                String token = site.visitor().get("/c/" + campaign.slug() + "/idea").page().selectFirst("input[name=token]").val();
                String form = "token=" + token + "&mayQuote=yes&text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
                lane.cutOnce(random);
                for (int tries = 0; !isThanked(lane, form); tries++) {
                    cuts++;
                    committed += site.the(ResponseRepository.class).countHeard(campaign.id()) > i ? 1 : 0;
                    assertTrue(tries < 5, "not thanked after 5 tries");
                }
                sent.put(words, 0);
            }
        }
        site.the(ResponseRepository.class).queue("dorset", "HELD", 100_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id()))
                .forEach(r -> sent.merge(r.words(), 1, Integer::sum));
        assertEquals(IDEAS, sent.size());
        assertTrue(sent.values().stream().allMatch(n -> n == 1), "lost or doubled");
        assertTrue(cuts >= IDEAS * 9 / 10, "only " + cuts + " sends were cut");
        assertTrue(committed > 0 && committed < cuts, committed + " of " + cuts + " cuts came after the idea was kept");
        System.out.println("Network cut " + cuts + " times while sending, " + committed + " of them after the idea was kept: 0 lost, 0 doubled");
    }

    private boolean isThanked(Lane lane, String form) throws InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + lane.port() + "/c/" + campaign.slug() + "/idea?send"))
                    .timeout(Duration.ofSeconds(20)).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 303 && answer.headers().firstValue("Location").orElse("").contains("/thanks?r=");
        } catch (IOException e) {
            return false;
        }
    }

    /** A way to the server on which one connection is cut, after a number of bytes there or back. */
    private static final class Lane implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        private volatile boolean isThere;

        Lane(int server) throws IOException {
            threads.submit(() -> {
                while (!door.isClosed()) {
                    Socket phone = door.accept();
                    Socket site = new Socket(InetAddress.getLoopbackAddress(), server);
                    threads.submit(() -> pass(phone, site, true));
                    threads.submit(() -> pass(site, phone, false));
                }
                return null;
            });
        }

        int port() {
            return door.getLocalPort();
        }

        /** Half of the cuts come while the form goes out, half while the answer comes in. */
        void cutOnce(Random random) {
            isThere = random.nextBoolean();
            left.set(random.nextInt(isThere ? 380 : 400));
        }

        private Void pass(Socket from, Socket to, boolean there) throws IOException {
            try (from; to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] some = new byte[1];
                while (in.read(some) > 0) {
                    if (there == isThere && left.getAndDecrement() <= 0) {
                        left.set(Integer.MAX_VALUE);
                        from.setSoLinger(true, 0);
                        to.setSoLinger(true, 0);
                        return null;
                    }
                    out.write(some);
                }
                return null;
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
            threads.shutdownNow();
        }
    }
}
