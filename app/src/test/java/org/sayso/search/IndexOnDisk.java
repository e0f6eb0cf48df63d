package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.partnership.Site;
import org.sayso.tagging.Profiles;
import org.sayso.web.Settings;

/** An index of its own beside the one of a running site, in a folder that a test may look into and break. */
abstract class IndexOnDisk {
    static TestSite site;
    static Campaign campaign;
    ResponseIndex index;

    @TempDir
    Path data;

    @BeforeAll
    static void start() {
        site = TestSite.start(Database.H2.freshProperties());
        campaign = site.openCampaign();
        for (int i = 0; i < 30; i++) {
            site.heard(campaign, "A bus number " + i + " to the beach", true);
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void open() {
        index = another();
        whole();
    }

    @AfterEach
    void close() throws InterruptedException {
        index.close();
    }

    /** One more on the same folder. */
    ResponseIndex another() {
        ResponseIndex made = new ResponseIndex(new Settings("dorset", data.toString(), false, null, null, null, false, null), site.the(Site.class), site.the(TaggedResponses.class));
        made.open();
        return made;
    }

    void restart() {
        try {
            index.close();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        open();
    }

    Response heard(String words) {
        Response made = site.heard(campaign, words, true);
        index.bring(List.of(made.id()));
        return made;
    }

    List<String> found(String typed) {
        Find find = new Find(SearchQuery.of(typed), Map.of(), false, false);
        return index.look(searcher -> find.page(searcher, 0, 1000)).orElseThrow().ids();
    }

    void whole() {
        until(() -> !index.isCatchingUp());
    }

    static void until(Callable<Boolean> done) {
        try {
            for (int i = 0; i < 2000 && !done.call(); i++) {
                Thread.sleep(10);
            }
            assertTrue(done.call(), "in time");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> folders() {
        try (Stream<Path> all = Files.list(data.resolve("index"))) {
            return all.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            return files.filter(Files::isRegularFile).filter(f -> !f.endsWith("write.lock")).sorted().toList();
        }
    }

    /** Whether a file of the index holds it: as bytes in UTF-8 or UTF-16, or as a term of any segment, deleted documents included. */
    boolean holds(String term) throws IOException {
        for (Path file : files()) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                if (bytes.contains(new String(term.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return terms().contains(term);
    }

    /** What the index keeps of the meaning of a response, as the database has it now. */
    float[] vector(String id) {
        return Likeness.kept(site.the(Profiles.class).of(List.of(id)).get(id));
    }

    /** Whether a file of the index holds the vector, or half of it, as Lucene writes vectors. */
    boolean holds(float[] vector) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(32 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector, 0, 32);
        String wanted = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        for (Path file : files()) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private TreeSet<String> terms() throws IOException {
        TreeSet<String> terms = new TreeSet<>();
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> list = Files.list(data.resolve("index"))) {
            list.filter(Files::isDirectory).forEach(folders::add);
        }
        for (Path folder : folders) {
            try (FSDirectory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    for (String field : List.of(WordsAnalyzer.WORDS, WordsAnalyzer.EXACT, IndexedResponse.ID)) {
                        TermsEnum all = leaf.reader().terms(field).iterator();
                        for (var term = all.next(); term != null; term = all.next()) {
                            terms.add(term.utf8ToString());
                        }
                    }
                }
            }
        }
        return terms;
    }

    static void deleteAll(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
