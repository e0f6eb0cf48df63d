package org.sayso.intake;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.sayso.partnership.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that brings in the lists that wait, one after the other, so that whoever asked may leave the page. What a stop cuts off is done
 * after the next start. One process runs a site: another one on the same database would do the same lists.
 */
@Singleton
class ListWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ListWorker.class);
    private static final long PAUSE_NANOS = 500_000_000L;
    /** So often a list is tried whose fault is not in its form; then it stops, so that the lists behind it come in. */
    private static final int TRIES = 3;
    private final ListImportRepository imports;
    private final BringInList bringing;
    private final Site site;
    private final Map<String, Integer> failed = new HashMap<>();
    private volatile boolean stopped;
    private Thread thread;

    ListWorker(ListImportRepository imports, BringInList bringing, Site site) {
        this.imports = imports;
        this.bringing = bringing;
        this.site = site;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofPlatform().name("lists").daemon(true).start(this::run);
    }

    private void run() {
        while (!stopped) {
            try {
                imports.next(site.slug()).ifPresentOrElse(this::bringIn, () -> LockSupport.parkNanos(PAUSE_NANOS));
            } catch (RuntimeException | Error e) { // nothing may end this thread: without it no list comes in
                if (!stopped) {
                    LOG.warn("Lists wait: {}", e.getClass().getSimpleName());
                    LockSupport.parkNanos(10 * PAUSE_NANOS);
                }
            }
        }
    }

    private void bringIn(ListImport list) {
        try {
            bringing.bringIn(list, () -> !stopped);
            failed.remove(list.id());
            LOG.info("A list of {} rows came in", list.rowsAll());
        } catch (BringInList.Stopped e) {
            LOG.info("A list goes on after the next start");
        } catch (Table.Unreadable | org.sayso.web.Refusal e) {
            LOG.warn("A list can not be read any more");
            bringing.fail(list);
        } catch (RuntimeException | Error e) { // the list was there a moment ago, so it is hardly the database
            if (!stopped && isStuck(list)) {
                failed.remove(list.id());
                bringing.fail(list);
                LOG.warn("A list was given up after {} tries: {}", TRIES, e.getClass().getSimpleName());
                return;
            }
            throw e;
        }
    }

    /** Tried often enough, and no try brought more of it in: two that met in the database are no reason to give up. */
    private boolean isStuck(ListImport list) {
        boolean gotOn = imports.findById(list.id()).filter(now -> now.accepted() > list.accepted()).isPresent();
        failed.merge(list.id(), 1, (before, one) -> gotOn ? one : before + one);
        return failed.get(list.id()) >= TRIES;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            LockSupport.unpark(thread);
            thread.join(10_000);
        }
    }
}
