package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;

/** The database is always right: an index that was lost, broken or left behind is made anew, and meanwhile nothing fails. */
class DamagedIndexTest extends IndexOnDisk {
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
        assertEquals(List.of("2"), folders(), "under a number that nothing else has open");
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
        assertEquals(List.of("1"), folders(), "mended, not made anew");
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
        ResponseIndex other = another();
        until(() -> !other.isCatchingUp());
        assertEquals(30, found("bus").size());
        other.close();
        assertEquals(30, found("bus").size());
        Response made = heard("Still writing about a yacht");
        assertEquals(List.of(made.id()), found("yacht"));
    }
}
