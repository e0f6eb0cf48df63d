package org.sayso.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
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
    static final int PAGE = 1000;
    private static final int MOST_TO_MEND = 5000;
    private static final long PAUSE_SECONDS = 30;
    private final Path home;
    private final String madeFor;
    private final TaggedResponses responses;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopping = lock.newCondition();
    private volatile IndexFolder serving;
    private volatile IndexFolder building;
    private volatile boolean complete;
    private Thread builder;
    private boolean opened;
    private boolean stopped;

    ResponseIndex(Settings settings, Site site, TaggedResponses responses) {
        this.home = Path.of(settings.data(), "index");
        this.madeFor = site.slug() + " " + IndexedResponse.SCHEMA;
        this.responses = responses;
    }

    /** Opens what is there and puts it right, or begins to make it anew. Done once; returns before a new one is made. */
    public void open() {
        lock.lock();
        try {
            if (opened || stopped) {
                return;
            }
            opened = true;
            List<Path> folders = folders();
            for (Path folder : folders) {
                if (serving == null) {
                    serving = IndexFolder.open(folder, madeFor).orElse(null);
                }
                if (serving == null || !serving.path().equals(folder)) {
                    IndexFolder.deleteFolder(folder);
                }
            }
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
            } else if (building == null) {
                rebuild();
            }
            if (building != null) {
                intoBuilding(there, gone);
            }
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
            stopping.signalAll();
            running = builder;
        } finally {
            lock.unlock();
        }
        if (running != null) {
            running.join(TimeUnit.SECONDS.toMillis(20));
        }
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
            for (int from = 0; from < all.size(); from += PAGE) {
                bring(all.subList(from, Math.min(from + PAGE, all.size())));
            }
            complete = building == null && builder == null;
        } catch (IOException e) {
            condemn();
            rebuild();
        }
    }

    private void lost(IndexFolder folder) {
        lock.lock();
        try {
            if (serving == folder && building == null && !stopped) {
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

    private void intoBuilding(List<IndexedResponse> there, Set<String> gone) {
        try {
            building.put(there, gone);
        } catch (IOException | RuntimeException e) {
            building.close(); // the builder notices and begins again
        }
    }

    private void rebuild() {
        complete = false;
        if (builder == null && !stopped) {
            builder = Thread.ofPlatform().name("index").daemon(true).start(this::build);
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
            int next = folders().stream().mapToInt(ResponseIndex::number).max().orElse(0) + 1;
            building = IndexFolder.fresh(home.resolve(Integer.toString(next)), madeFor);
            return building;
        } finally {
            lock.unlock();
        }
    }

    /** Page by page; what changes meanwhile is written between two pages, so that the later state always wins. */
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
                    takeOver(made);
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

    private void takeOver(IndexFolder made) {
        IndexFolder old = serving;
        serving = made;
        building = null;
        builder = null;
        complete = true;
        if (old != null) {
            old.delete();
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

    private List<Path> folders() {
        try {
            Files.createDirectories(home);
            try (Stream<Path> all = Files.list(home)) {
                return all.filter(folder -> number(folder) > 0).sorted(Comparator.comparingInt(ResponseIndex::number).reversed()).toList();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int number(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,9}") ? Integer.parseInt(name) : 0;
    }
}
