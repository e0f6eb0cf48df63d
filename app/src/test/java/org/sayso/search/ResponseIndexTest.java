package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.partnership.Site;
import org.sayso.web.Settings;

class ResponseIndexTest {
    private static TestSite site;
    private static Campaign campaign;
    private ResponseIndex index;

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
        index = new ResponseIndex(new Settings("dorset", data.toString(), false, null, null, null), site.the(Site.class), site.the(TaggedResponses.class));
        index.open();
        whole();
    }

    @AfterEach
    void close() throws InterruptedException {
        index.close();
    }

    private void restart() {
        try {
            index.close();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        open();
    }

    private Response heard(String words) {
        Response made = site.heard(campaign, words, true);
        index.bring(List.of(made.id()));
        return made;
    }

    @Test
    void whatIsSentIsFoundByTheRunningSite() {
        Response made = site.heard(campaign, "A zebra crossing by the library", true);
        site.settled();
        Find find = new Find(SearchQuery.of("zebra"), Map.of(), false, false);
        assertEquals(List.of(made.id()), site.the(ResponseIndex.class).look(searcher -> find.page(searcher, 0, 10)).orElseThrow().ids());
    }

    @Test
    void whatIsTakenBackIsInNoByteOfTheIndex() throws IOException {
        Response one = heard("My canary Xanthippequill lives in Zwartemeer");
        Response other = heard("Another about Quetzalcoatlus for balance");
        assertTrue(holds("xanthippequill"), "it is there before");
        site.the(ResponseRepository.class).themed(one.id(), Instant.now());
        index.bring(List.of(one.id())); // leaves an old copy behind
        site.the(TakeBack.class).takeBack(one.id());
        index.bring(List.of(one.id(), other.id()));
        assertEquals(List.of(), found("Xanthippequill"));
        assertFalse(holds("xanthippequill"));
        assertFalse(holds("zwartemeer"));
        assertFalse(holds(one.id()));
        assertTrue(holds("quetzalcoatlus"));
        assertEquals(List.of(other.id()), found("quetzalcoatlus"));
    }

    @Test
    void whatIsTakenBackWhileSomebodySearchesIsGoneToo() throws IOException {
        Response one = heard("Ferocactus in the window");
        index.look(searcher -> {
            site.the(TakeBack.class).takeBack(one.id());
            index.bring(List.of(one.id()));
            return true;
        });
        assertFalse(holds("ferocactus"));
    }

    @Test
    void whatAModeratorTakesOutIsInNoByteOfTheIndex() throws IOException {
        Response made = heard("Mister Wolkenkratzermann is unkind at the pool");
        assertTrue(holds("wolkenkratzermann"));
        site.the(ResponseRepository.class).decide(made.id(), "RELEASED", null, "A member of staff is unkind at the pool", null);
        index.bring(List.of(made.id()));
        assertFalse(holds("wolkenkratzermann"));
        assertEquals(List.of(made.id()), found("unkind pool"));
        site.the(TakeBack.class).takeBack(made.id());
    }

    @Test
    void anotherPartnershipsResponseIsNotInIt() {
        Response theirs = site.heard(site.campaignOf("poole"), "Only Poole has this xylophone", true);
        index.bring(List.of(theirs.id()));
        assertEquals(List.of(), found("xylophone"));
        deleteAll(data);
        restart();
        assertEquals(List.of(), found("xylophone"));
        assertFalse(found("").contains(theirs.id()));
    }

    @Test
    void aDeletedFolderIsMadeAnewAtTheNextStart() throws InterruptedException {
        List<String> before = found("");
        index.close();
        deleteAll(data);
        open();
        assertEquals(Set.copyOf(before), Set.copyOf(found("")));
    }

    @Test
    void aFolderDeletedWhileRunningIsMadeAnew() {
        List<String> before = found("");
        deleteAll(data.resolve("index"));
        assertEquals(before, found(""), "what is open still answers");
        whole();
        assertEquals(before, found(""));
        assertTrue(Files.isDirectory(data.resolve("index")));
        deleteAll(data.resolve("index"));
        Response made = heard("After the loss a zeppelin");
        whole();
        assertEquals(List.of(made.id()), found("zeppelin"));
        restart();
        assertEquals(List.of(made.id()), found("zeppelin"));
    }

    @Test
    void everyDamagedFileIsNoticedAndTheIndexIsMadeAnew() throws IOException, InterruptedException {
        int many = files().size();
        assertTrue(many > 2);
        for (int which = 0; which < many; which++) {
            for (String damage : List.of("flip", "cut", "empty")) {
                index.close();
                List<Path> now = files();
                Path victim = now.get(which % now.size());
                byte[] bytes = Files.readAllBytes(victim);
                if (damage.equals("flip")) {
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(victim, bytes);
                } else {
                    Files.write(victim, damage.equals("cut") ? java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3) : new byte[0]);
                }
                open();
                assertEquals(30, found("bus").size(), damage + " " + victim.getFileName());
            }
        }
    }

    @Test
    void aLockLeftBehindAndAHalfMadeIndexDoNotMatter() throws IOException, InterruptedException {
        index.close();
        Path half = Files.createDirectories(data.resolve("index/77"));
        Files.writeString(half.resolve("write.lock"), "");
        Files.writeString(half.resolve("_0.cfs"), "half");
        Files.writeString(files().getFirst().resolveSibling("write.lock"), "");
        Files.writeString(data.resolve("index/README"), "not ours");
        open();
        assertEquals(30, found("bus").size());
        assertFalse(Files.exists(half), "what was not whole is gone");
    }

    @Test
    void anIndexThatFellBehindIsMendedAtTheStart() throws InterruptedException {
        Response taken = heard("A trampoline for a while");
        index.close();
        Response added = site.heard(campaign, "A new trapeze", true);
        site.the(TakeBack.class).takeBack(taken.id());
        open();
        assertEquals(List.of(added.id()), found("trapeze"));
        assertEquals(List.of(), found("trampoline"));
        assertEquals(1, folders(), "mended, not made anew");
    }

    @Test
    void anIndexOfAnotherSchemaIsMadeAnew() throws IOException, InterruptedException {
        index.close();
        deleteAll(data.resolve("index"));
        IndexFolder old = IndexFolder.fresh(data.resolve("index/3"), "dorset 0");
        old.commit(false);
        old.close();
        open();
        assertEquals(30, found("bus").size());
        assertFalse(Files.exists(data.resolve("index/3")));
    }

    @Test
    void twoIndexesOnOneFolderDoNotDestroyEachOther() throws InterruptedException {
        ResponseIndex other = new ResponseIndex(new Settings("dorset", data.toString(), false, null, null, null), site.the(Site.class), site.the(TaggedResponses.class));
        other.open();
        until(() -> !other.isCatchingUp());
        assertEquals(30, found("bus").size());
        other.close();
        assertEquals(30, found("bus").size());
        Response made = heard("Still writing about a yacht");
        assertEquals(List.of(made.id()), found("yacht"));
    }

    private List<String> found(String typed) {
        Find find = new Find(SearchQuery.of(typed), Map.of(), false, false);
        return index.look(searcher -> find.page(searcher, 0, 1000)).orElseThrow().ids();
    }

    private void whole() {
        until(() -> !index.isCatchingUp());
    }

    private static void until(Callable<Boolean> done) {
        try {
            for (int i = 0; i < 2000 && !done.call(); i++) {
                Thread.sleep(10);
            }
            assertTrue(done.call(), "in time");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long folders() {
        try (Stream<Path> all = Files.list(data.resolve("index"))) {
            return all.filter(Files::isDirectory).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            return files.filter(Files::isRegularFile).filter(f -> !f.endsWith("write.lock")).sorted().toList();
        }
    }

    /** Whether a file of the index holds it: as bytes in UTF-8 or UTF-16, or as a term of any segment, deleted documents included. */
    private boolean holds(String term) throws IOException {
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

    private static void deleteAll(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
