package org.sayso.feedback;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that keeps the outbox empty: looks five times a second, goes on at once while there is work. */
@Singleton
class OutboxWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final long PAUSE_NANOS = 200_000_000L;
    private final Outbox outbox;
    private volatile boolean stopped;
    private Thread thread;

    OutboxWorker(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofPlatform().name("outbox").daemon(true).start(this::run);
    }

    private void run() {
        while (!stopped) {
            try {
                if (outbox.work() == 0) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            } catch (RuntimeException | Error e) { // nothing may end this thread: without it no response is read by the tagger or found
                if (!stopped) {
                    LOG.warn("The outbox waits: {}", e.getClass().getSimpleName());
                    LockSupport.parkNanos(10 * PAUSE_NANOS);
                }
            }
        }
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
