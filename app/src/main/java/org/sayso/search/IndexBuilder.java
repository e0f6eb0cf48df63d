package org.sayso.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a new index from the database, in a thread of its own and a folder of its own, while the old one still answers;
 * hands it over when it is whole, and tries again after a pause when it could not be made. It shares the lock of its
 * {@link ResponseIndex}: every method is called with the lock held, except {@link #join}.
 */
final class IndexBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBuilder.class);
    static final int PAGE = 1000;
    private static final long PAUSE_SECONDS = 30;
    private final IndexFolders folders;
    private final TaggedResponses responses;
    private final ReentrantLock lock;
    private final Condition stopping;
    private final Consumer<IndexFolder> whenWhole;
    private IndexFolder building;
    private Thread builder;
    private boolean stopped;

    /** @param whenWhole is given the new index, with the lock held */
    IndexBuilder(IndexFolders folders, TaggedResponses responses, ReentrantLock lock, Consumer<IndexFolder> whenWhole) {
        this.folders = folders;
        this.responses = responses;
        this.lock = lock;
        this.stopping = lock.newCondition();
        this.whenWhole = whenWhole;
    }

    /** Begins a new one; when one is being made, that one goes on. */
    void begin() {
        if (builder == null && !stopped) {
            builder = Thread.ofPlatform().name("index").daemon(true).start(this::build);
        }
    }

    boolean isUnderWay() {
        return builder != null;
    }

    /** What changed meanwhile, if there is one being made: so that the later state always wins. */
    void also(Collection<IndexedResponse> there, Set<String> gone) {
        if (building != null) {
            try {
                building.put(there, gone);
            } catch (IOException | RuntimeException e) {
                building.close(); // its thread notices and begins again
            }
        }
    }

    /** No more of it. @return the thread that still ends, for {@link #join}, or null */
    Thread stop() {
        stopped = true;
        stopping.signalAll();
        return builder;
    }

    static void join(Thread running) throws InterruptedException {
        if (running != null) {
            running.join(TimeUnit.SECONDS.toMillis(20));
        }
    }

    private void build() {
        while (true) {
            IndexFolder made = null;
            try {
                made = begun();
                if (made == null || filled(made)) {
                    return;
                }
            } catch (IOException | RuntimeException | InternalError e) {
                LOG.warn("The search index could not be made, it is tried again: {}", e.getClass().getSimpleName());
            }
            if (!againAfterPause(made)) {
                return;
            }
        }
    }

    private IndexFolder begun() throws IOException {
        lock.lock();
        try {
            if (stopped) {
                builder = null;
                return null;
            }
            building = folders.fresh();
            return building;
        } finally {
            lock.unlock();
        }
    }

    /** Page by page; what changes is written between two pages. */
    private boolean filled(IndexFolder made) throws IOException {
        long began = System.nanoTime();
        String after = "";
        int count = 0;
        while (true) {
            lock.lock();
            try {
                if (stopped) {
                    return false;
                }
                List<IndexedResponse> page = responses.toIndexAfter(after, PAGE);
                if (page.isEmpty()) {
                    made.commit(true);
                    building = null;
                    builder = null;
                    whenWhole.accept(made);
                    LOG.info("The search index is whole: {} responses in {} ms", count, (System.nanoTime() - began) / 1_000_000);
                    return true;
                }
                made.put(page, List.of());
                count += page.size();
                after = page.getLast().id();
            } finally {
                lock.unlock();
            }
        }
    }

    private boolean againAfterPause(IndexFolder failed) {
        lock.lock();
        try {
            building = null;
            if (failed != null) {
                failed.delete();
            }
            if (!stopped) {
                stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS);
            }
            if (stopped) {
                builder = null;
            }
            return !stopped;
        } catch (InterruptedException e) {
            builder = null;
            return false;
        } finally {
            lock.unlock();
        }
    }
}
