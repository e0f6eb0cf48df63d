import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Measures a running Sayso from the same machine: pages a second and accepted responses a second.
 *
 * <p>{@code java app/src/bench/Bench.java http://localhost:8080 [connections 32] [seconds 15] [campaign i-live-in-dorset]}
 *
 * <p>Keep-alive connections, one request at a time on each. Every answer is read whole and its status checked; another
 * status than the expected one counts as an error, never as a result. Prints a line for each kind of work: per second,
 * errors, p50, p95 and p99 in milliseconds. Never run it against a site that people use: it leaves responses behind.
 */
public final class Bench {
    private record Work(String name, int expected, Supplier<byte[]> request) {}

    private record Result(List<Long> nanos, int errors) {}

    public static void main(String[] args) throws Exception {
        URI site = URI.create(args[0]);
        int connections = args.length > 1 ? Integer.parseInt(args[1]) : 32;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 15;
        String campaign = args.length > 3 ? args[3] : "i-live-in-dorset";
        List<Work> all = List.of(
                get(site, "/"), get(site, "/c/" + campaign), get(site, "/c/" + campaign + "/idea"), get(site, "/changes"), get(site, "/plan"),
                new Work("responses accepted", 201, () -> post(site, "/api/v1/campaigns/" + campaign + "/responses",
                        "{\"text\":\"More buses in the evening, please. " + UUID.randomUUID() + "\",\"submissionKey\":\"" + UUID.randomUUID() + "\"}")));
        System.out.printf("%d connections, %d s each after %d s to warm up%n", connections, seconds, Math.max(3, seconds / 3));
        for (Work work : all) {
            run(site, work, connections, Math.max(3, seconds / 3));
            print(work, run(site, work, connections, seconds), seconds);
        }
    }

    private static void print(Work work, List<Result> results, int seconds) {
        long[] nanos = results.stream().flatMap(r -> r.nanos().stream()).mapToLong(Long::longValue).sorted().toArray();
        int errors = results.stream().mapToInt(Result::errors).sum();
        System.out.printf("%-34s %8.0f /s  errors %d  p50 %.1f ms  p95 %.1f ms  p99 %.1f ms%n", work.name(), nanos.length / (double) seconds, errors,
                at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }

    private static List<Result> run(URI site, Work work, int connections, int seconds) throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Result>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(pool.submit(() -> one(site, work, until)));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> future : running) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static Result one(URI site, Work work, long until) throws IOException {
        List<Long> nanos = new ArrayList<>();
        int errors = 0;
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            while (System.nanoTime() < until) {
                byte[] request = work.request().get();
                long from = System.nanoTime();
                socket.getOutputStream().write(request);
                if (answer(in) == work.expected()) {
                    nanos.add(System.nanoTime() - from);
                } else {
                    errors++;
                }
            }
        }
        return new Result(nanos, errors);
    }

    /** Reads one whole answer, by its length or in chunks. */
    private static int answer(InputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase();
            length = lower.startsWith("content-length:") ? Integer.parseInt(lower.substring(15).strip()) : length;
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                in.skipNBytes(size + 2L);
            }
            line(in);
        } else if (length > 0) {
            in.skipNBytes(length);
        }
        return Integer.parseInt(status.split(" ")[1]);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection was closed");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static Work get(URI site, String path) {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nAccept: text/html\r\nAccept-Encoding: identity\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return new Work("GET " + path, 200, () -> Arrays.copyOf(request, request.length));
    }

    private static byte[] post(URI site, String path, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
