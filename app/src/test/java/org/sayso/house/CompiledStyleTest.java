package org.sayso.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets and the sprite are made by hand-run tools and committed; here they are held to their sources. */
class CompiledStyleTest {

    private static final Path SOURCES = inApp("src/main/frontend");
    private static final Path STATIC = inApp("src/main/resources/static");
    private static final Pattern HASH = Pattern.compile("sources ([0-9a-f]{64})");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[a-z]|@import|data:");
    private static final List<String> NOT_OURS = List.of("GDS Transport", "crown", "#1d70b8", "@font-face{font-family:GDS");

    @ParameterizedTest
    @ValueSource(strings = {"css/public.css", "css/desk.css", "css/poster.css", "css/easy.css", "css/note.css", "css/agenda.css", "icons.svg"})
    void aMadeFileIsAsNewAsItsSources(String name) throws Exception {
        Matcher hash = HASH.matcher(made(name));
        assertTrue(hash.find(), name + " does not say which sources it was made from");
        assertEquals(sourceHash(), hash.group(1),
                name + " is older than its sources: run npm ci && npm run build in app/src/main/frontend and commit what comes out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"css/public.css", "css/desk.css", "css/poster.css", "css/easy.css", "css/note.css", "css/agenda.css"})
    void aStyleSheetAsksNobodyElseForAnything(String name) throws IOException {
        assertFalse(ADDRESS.matcher(made(name)).find(), name + " holds an outside address");
    }

    @Test
    void nothingOfTheGovernmentsBrandIsLeft() throws IOException {
        String css = made("css/public.css");
        for (String mark : NOT_OURS) {
            assertFalse(css.contains(mark), "public.css still has " + mark);
        }
    }

    @Test
    void theStyleSheetsKeepToTheirWeight() throws IOException {
        assertTrue(gzipped("css/public.css") <= 16 * 1024, "public.css is over 16 KB");
        assertTrue(gzipped("css/desk.css") <= 8 * 1024, "desk.css is over 8 KB");
        assertTrue(gzipped("css/poster.css") <= 2 * 1024, "poster.css is over 2 KB");
        assertTrue(gzipped("css/easy.css") <= 3 * 1024, "easy.css is over 3 KB");
        assertTrue(gzipped("css/note.css") <= 2 * 1024, "note.css is over 2 KB");
        assertTrue(gzipped("css/agenda.css") <= 1024, "agenda.css is over 1 KB");
        assertTrue(gzipped("icons.svg") <= 6 * 1024, "icons.svg is over 6 KB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"css/LICENSE-govuk-frontend.txt", "fonts/OFL-lexend.txt", "LICENSE-lucide.txt"})
    void everyBorrowedPartHasItsLicenceBesideIt(String name) {
        assertTrue(Files.isRegularFile(STATIC.resolve(name)), name + " is missing");
    }

    private static String made(String name) throws IOException {
        return Files.readString(STATIC.resolve(name));
    }

    private static int gzipped(String name) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(STATIC.resolve(name)));
        }
        return packed.size();
    }

    /** As written down in {@code app/src/main/frontend/README.md} under "The source hash". */
    private static String sourceHash() throws IOException, NoSuchAlgorithmException {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        for (String path : sourcePaths()) {
            hash.update(path.getBytes(UTF_8));
            hash.update((byte) 0);
            hash.update(Files.readAllBytes(SOURCES.resolve(path)));
            hash.update((byte) 0);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static List<String> sourcePaths() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).map(SOURCES::relativize).filter(CompiledStyleTest::counts)
                    .map(path -> path.toString().replace('\\', '/')).sorted().toList();
        }
    }

    private static boolean counts(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString)
                .noneMatch(part -> part.startsWith(".") || part.equals("node_modules"));
    }

    private static Path inApp(String path) {
        Path here = Path.of("").toAbsolutePath();
        return (here.endsWith("app") ? here : here.resolve("app")).resolve(path);
    }
}
