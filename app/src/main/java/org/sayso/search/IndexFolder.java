package org.sayso.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/**
 * One index on disk. It is whole from its first commit on: a folder that was being filled when the power went has no
 * commit and is thrown away. Merges run in the writing thread, so that after {@link #commit} with {@code erase} no file
 * holds a word of a response that went or changed. Writing is for one thread at a time, looking for any number.
 */
final class IndexFolder {
    private static final String MADE_FOR = "sayso";
    private static final SearcherFactory ON_ALL_PROCESSORS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
            return new IndexSearcher(reader, ForkJoinPool.commonPool());
        }
    };
    private final Path path;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private SearcherManager searchers;

    /** Something done with the index as it is at one moment. */
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private IndexFolder(Path path, FSDirectory directory, OpenMode mode, String madeFor) throws IOException {
        this.path = path;
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(WordsAnalyzer.BOTH)
                .setOpenMode(mode).setCodec(new VectorsWithoutGraph()).setCommitOnClose(false).setRAMBufferSizeMB(32)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0)).setMergeScheduler(new SerialMergeScheduler());
        this.writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(Map.of(MADE_FOR, madeFor).entrySet(), false);
    }

    /** An empty one, to be filled; it can be looked at after its first commit. */
    static IndexFolder fresh(Path path, String madeFor) throws IOException {
        Files.createDirectories(path);
        return new IndexFolder(path, FSDirectory.open(path), OpenMode.CREATE, madeFor);
    }

    /** The one in that folder, or nothing when it is not whole, damaged, or made for something else. Reads every byte once. */
    static Optional<IndexFolder> open(Path path, String madeFor) {
        FSDirectory directory = null;
        try {
            directory = FSDirectory.open(path);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                if (!madeFor.equals(reader.getIndexCommit().getUserData().get(MADE_FOR))) {
                    directory.close();
                    return Optional.empty();
                }
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            IndexFolder folder = new IndexFolder(path, directory, OpenMode.APPEND, madeFor);
            folder.searchers = new SearcherManager(directory, ON_ALL_PROCESSORS);
            return Optional.of(folder);
        } catch (IOException | RuntimeException | InternalError e) { // damage shows itself in many ways
            closeQuietly(directory);
            return Optional.empty();
        }
    }

    /** @return whether words went that some file still holds */
    boolean put(Collection<IndexedResponse> responses, Collection<String> gone) throws IOException {
        boolean erase = false;
        for (String id : gone) {
            erase |= searchers != null && look(searcher -> print(searcher, id)) != null;
            writer.deleteDocuments(new Term(IndexedResponse.ID, id));
        }
        for (IndexedResponse response : responses) {
            Long before = searchers == null ? null : look(searcher -> print(searcher, response.id()));
            erase |= before != null && before != response.print();
            writer.updateDocument(new Term(IndexedResponse.ID, response.id()), response.document());
        }
        return erase;
    }

    /** On disk when it returns, and what is looked at from now on. @param erase leave nothing behind of what was deleted */
    void commit(boolean erase) throws IOException {
        if (erase) {
            writer.forceMergeDeletes(true);
        }
        writer.commit();
        if (searchers == null) {
            searchers = new SearcherManager(directory, ON_ALL_PROCESSORS);
        } else {
            searchers.maybeRefreshBlocking();
        }
        writer.deleteUnusedFiles();
    }

    <T> T look(Look<T> look) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.at(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Version by id of everything in it. */
    Map<String, Long> versions() throws IOException {
        return look(searcher -> {
            Map<String, Long> versions = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues ids = leaf.reader().getSortedDocValues(IndexedResponse.ID);
                NumericDocValues numbers = leaf.reader().getNumericDocValues(IndexedResponse.VERSION);
                var live = leaf.reader().getLiveDocs();
                while (ids != null && ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
                    if (live == null || live.get(ids.docID())) {
                        numbers.advanceExact(ids.docID());
                        versions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), numbers.longValue());
                    }
                }
            }
            return versions;
        });
    }

    /** Whether every file is still there and as it was written. */
    boolean isSound() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException | InternalError e) {
            return false;
        }
    }

    boolean isThere() {
        return Files.isDirectory(path);
    }

    boolean isWritable() {
        return writer.isOpen();
    }

    Path path() {
        return path;
    }

    /** No more writing, and the next start will not take it for whole; what is open can be looked at until {@link #delete}. */
    void condemn() throws IOException {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            // a broken writer may not close in order; what counts is that its commit goes
        }
        deleteFiles(path, "segments_");
    }

    void close() {
        try {
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            // every batch was committed, nothing is lost
        }
        closeQuietly(searchers);
        closeQuietly(directory);
    }

    void delete() {
        close();
        deleteFolder(path);
    }

    /** Removes a folder that nobody has open; one that is open elsewhere stays. */
    static void deleteFolder(Path path) {
        try {
            if (Files.isDirectory(path)) {
                try (FSDirectory directory = FSDirectory.open(path); var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    deleteFiles(path, "");
                }
                deleteFiles(path, "");
                Files.deleteIfExists(path);
            }
        } catch (IOException | RuntimeException e) {
            // it is tried again at the next start
        }
    }

    private static void deleteFiles(Path path, String startingWith) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            files.filter(file -> file.getFileName().toString().startsWith(startingWith)).sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Long print(IndexSearcher searcher, String id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(IndexedResponse.ID, id)), 1);
        if (found.scoreDocs.length == 0) {
            return null;
        }
        int doc = found.scoreDocs[0].doc;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (doc >= leaf.docBase && doc < leaf.docBase + leaf.reader().maxDoc()) {
                NumericDocValues prints = leaf.reader().getNumericDocValues(IndexedResponse.PRINT);
                return prints.advanceExact(doc - leaf.docBase) ? prints.longValue() : null;
            }
        }
        return null;
    }

    private static void closeQuietly(java.io.Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException | RuntimeException e) {
            // nothing more can be done
        }
    }
}
