package org.sayso.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.sayso.partnership.Site;
import org.sayso.web.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index over all responses of this site, in numbered folders under {@code index} in the data folder. The database is
 * always right: what is missing, damaged or made by another version is made anew from it, in a folder of its own, while
 * the old one still answers; the new one takes over when it is whole. {@link #bring} is called with what changed,
 * {@link #look} with a question; when there is nothing to look at yet, the answer is empty. Thread-safe: one lock for
 * everything that writes, none for looking.
 */
@Singleton
public class ResponseIndex {
    private static final Logger LOG = LoggerFactory.getLogger(ResponseIndex.class);
    private static final int MOST_TO_MEND = 5000;
    private final IndexFolders folders;
    private final TaggedResponses responses;
    private final IndexBuilder builder;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile IndexFolder serving;
    private volatile boolean complete;
    private boolean opened;
    private boolean stopped;

    ResponseIndex(Settings settings, Site site, TaggedResponses responses) {
        this.folders = new IndexFolders(Path.of(settings.data(), "index"), () -> site.slug() + " " + IndexedResponse.SCHEMA + " " + responses.madeWith());
        this.responses = responses;
        this.builder = new IndexBuilder(folders, responses, lock, this::takeOver);
    }

    /** Opens what is there and puts it right, or begins to make it anew. Done once; returns before a new one is made. */
    public void open() {
        lock.lock();
        try {
            if (opened || stopped) {
                return;
            }
            opened = true;
            serving = folders.openNewest().orElse(null);
            if (serving == null) {
                LOG.info("The search index is made from the database");
                rebuild();
            } else {
                mend();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Brings the index in line with the database for these responses; on disk when it returns. */
    void bring(Collection<String> ids) {
        lock.lock();
        try {
            open();
            List<IndexedResponse> there = responses.toIndex(ids);
            Set<String> gone = new HashSet<>(ids);
            there.forEach(response -> gone.remove(response.id()));
            if (serving != null && serving.isWritable()) {
                try {
                    serving.commit(serving.put(there, gone));
                } catch (IOException | RuntimeException | InternalError e) {
                    LOG.warn("The search index can not be written and is made anew: {}", e.getClass().getSimpleName());
                    condemn();
                    rebuild();
                }
            } else {
                rebuild();
            }
            builder.also(there, gone);
        } finally {
            lock.unlock();
        }
    }

    /** Whether everything in the database can be found: not so at the first start, and after damage until it is made anew. */
    boolean isCatchingUp() {
        return !complete;
    }

    /** Asks the index; empty while there is none. Damage that shows itself here has it made anew. */
    <T> Optional<T> look(IndexFolder.Look<T> look) {
        for (int attempt = 0; attempt < 3; attempt++) {
            IndexFolder now = serving;
            if (now == null) {
                return Optional.empty();
            }
            try {
                T seen = now.look(look);
                if (!now.isThere()) {
                    lost(now);
                }
                return Optional.of(seen);
            } catch (AlreadyClosedException e) {
                Thread.onSpinWait(); // a new one has just taken over
            } catch (IOException | RuntimeException | InternalError e) {
                if (now.isSound()) {
                    throw e instanceof RuntimeException ours ? ours : new IllegalStateException(e);
                }
                LOG.warn("The search index is damaged and is made anew: {}", e.getClass().getSimpleName());
                lost(now);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @PreDestroy
    void close() throws InterruptedException {
        Thread running;
        lock.lock();
        try {
            stopped = true;
            running = builder.stop();
        } finally {
            lock.unlock();
        }
        IndexBuilder.join(running);
        lock.lock();
        try {
            if (serving != null) {
                serving.close();
                serving = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** After a crash or a restored copy: what differs from the database is looked up again; when it is much, all is. */
    private void mend() {
        try {
            Set<String> differing = responses.differingFrom(serving.versions());
            if (differing.size() > MOST_TO_MEND) {
                LOG.info("The search index differs from the database in {} responses and is made anew", differing.size());
                rebuild();
                return;
            }
            List<String> all = new ArrayList<>(differing);
            for (int from = 0; from < all.size(); from += IndexBuilder.PAGE) {
                bring(all.subList(from, Math.min(from + IndexBuilder.PAGE, all.size())));
            }
            complete = !builder.isUnderWay();
        } catch (IOException e) {
            condemn();
            rebuild();
        }
    }

    private void lost(IndexFolder folder) {
        lock.lock();
        try {
            if (serving == folder && !builder.isUnderWay() && !stopped) {
                if (folder.isThere()) {
                    folder.delete();
                    serving = null;
                } else {
                    condemn();
                }
                rebuild();
            }
        } finally {
            lock.unlock();
        }
    }

    private void condemn() {
        complete = false;
        try {
            serving.condemn();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void rebuild() {
        complete = false;
        builder.begin();
    }

    private void takeOver(IndexFolder made) {
        IndexFolder old = serving;
        serving = made;
        complete = true;
        if (old != null) {
            old.delete();
        }
    }
}
