package org.sayso.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The numbered folders that indexes are kept in. A number is given once while Sayso runs, also when its folder was
 * deleted meanwhile: what is still open under an old number is never mistaken for the new one. For one thread at a time.
 */
final class IndexFolders {
    private final Path home;
    private final Supplier<String> madeFor;
    private int given;

    /** @param madeFor site, schema and models; a folder made for anything else is not opened. Asked for only when a folder is opened or made */
    IndexFolders(Path home, Supplier<String> madeFor) {
        this.home = home;
        this.madeFor = madeFor;
    }

    /** Opens the newest one that is whole, and removes all others. */
    Optional<IndexFolder> openNewest() {
        Optional<IndexFolder> newest = Optional.empty();
        for (Path folder : all()) {
            given = Math.max(given, number(folder));
            if (newest.isEmpty()) {
                newest = IndexFolder.open(folder, madeFor.get());
            }
            if (newest.isEmpty() || !newest.get().path().equals(folder)) {
                IndexFolder.deleteFolder(folder);
            }
        }
        return newest;
    }

    /** An empty one, to be filled. */
    IndexFolder fresh() throws IOException {
        given = 1 + Math.max(given, all().stream().mapToInt(IndexFolders::number).max().orElse(0));
        return IndexFolder.fresh(home.resolve(Integer.toString(given)), madeFor.get());
    }

    private List<Path> all() {
        try {
            Files.createDirectories(home);
            try (Stream<Path> all = Files.list(home)) {
                return all.filter(folder -> number(folder) > 0).sorted(Comparator.comparingInt(IndexFolders::number).reversed()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,9}") ? Integer.parseInt(name) : 0;
    }
}
