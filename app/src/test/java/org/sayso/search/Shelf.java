package org.sayso.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sayso.feedback.Standing;

/** A small index of given words, without a server or a database. */
final class Shelf implements AutoCloseable {
    private final List<IndexedResponse> responses = new ArrayList<>();
    private IndexFolder folder;

    static Shelf of(String... words) {
        Shelf shelf = new Shelf();
        for (String some : words) {
            shelf.with(some, Standing.RELEASED, Map.of());
        }
        return shelf;
    }

    /** Ids are r0, r1, … and later ones are newer. */
    Shelf with(String words, Standing standing, Map<Facet, List<String>> facets) {
        responses.add(new IndexedResponse("r" + responses.size(), 0, words, List.of(), standing, 1000L + responses.size(), new EnumMap<>(facets.isEmpty() ? Map.of(Facet.SOURCE, List.of("web")) : facets), null));
        return this;
    }

    Find.Hits find(Find find) {
        return look(searcher -> find.page(searcher, 0, 100));
    }

    /** With the other spellings that an asker may see. */
    SearchQuery mended(String typed, boolean concernsToo) {
        SearchQuery query = SearchQuery.of(typed);
        return look(searcher -> query.withAlso(Spelling.also(searcher, query, Find.visible(concernsToo))));
    }

    private <T> T look(IndexFolder.Look<T> look) {
        try {
            if (folder == null) {
                Path path = Files.createTempDirectory("shelf");
                folder = IndexFolder.fresh(path, "test");
                folder.put(responses, List.of());
                folder.commit(false);
            }
            return folder.look(look);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids found for those words, best first. */
    List<String> find(String typed) {
        return find(new Find(SearchQuery.of(typed), Map.of(), false, false)).ids();
    }

    @Override
    public void close() {
        if (folder != null) {
            folder.delete();
        }
    }
}
