package org.sayso.cast;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Sayso in a process of its own, which can be killed and started again on the same data. */
public final class OwnProcess implements AutoCloseable {
    private final Path data;
    private final Map<String, String> settings;
    private final int port;
    private Process process;

    public OwnProcess(Path data, Map<String, String> settings) throws IOException {
        this.data = data;
        this.settings = settings;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Somebody with a browser and no account. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    public Path log() {
        return data.resolve("log.txt");
    }

    /** Starts it and waits until it answers. @return milliseconds until the first page */
    public long start() throws IOException, InterruptedException {
        long from = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), "org.sayso.Application");
        builder.environment().putAll(settings);
        builder.environment().putAll(Map.of("MICRONAUT_SERVER_PORT", Integer.toString(port), "SAYSO_DATA", data.toString()));
        process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        HttpClient client = HttpClient.newHttpClient();
        while (process.isAlive() && System.nanoTime() - from < 180_000_000_000L) {
            try {
                int status = client.send(HttpRequest.newBuilder(address().resolve("/c/i-live-in-dorset/idea")).timeout(Duration.ofSeconds(5)).build(),
                        HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status == 200) {
                    return (System.nanoTime() - from) / 1_000_000;
                }
            } catch (IOException e) {
                Thread.sleep(50); // not there yet
            }
        }
        throw new IOException("Sayso did not start; see " + log());
    }

    /** As kill -9: nothing is told, nothing is finished. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
