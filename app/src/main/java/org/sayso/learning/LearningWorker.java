package org.sayso.learning;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import org.sayso.partnership.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread of the lowest priority that does the runs which wait, one after the other. What a stop cuts off is done after the next start. One
 * process runs a site: another one on the same database would do the same runs.
 */
@Singleton
class LearningWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(LearningWorker.class);
    private static final long PAUSE_NANOS = 1_000_000_000L;
    private final LearningRunRepository runs;
    private final LearnVersion learning;
    private final RetireVersions retiring;
    private final Progress progress;
    private final Site site;
    private final Clock clock;
    private volatile boolean stopped;
    private Thread thread;

    LearningWorker(LearningRunRepository runs, LearnVersion learning, RetireVersions retiring, Progress progress, Site site, Clock clock) {
        this.runs = runs;
        this.learning = learning;
        this.retiring = retiring;
        this.progress = progress;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofPlatform().name("learning").daemon(true).priority(Thread.MIN_PRIORITY).start(this::run);
    }

    private void run() {
        boolean checked = false;
        while (!stopped) {
            try {
                if (!checked) {
                    retiring.ofOlderModels();
                    checked = true;
                }
                runs.next(site.slug()).ifPresentOrElse(this::learn, () -> LockSupport.parkNanos(PAUSE_NANOS));
            } catch (RuntimeException | Error e) { // nothing may end this thread: without it a version that had to go is never made anew
                if (!stopped) {
                    LOG.warn("Learning waits: {}", e.getClass().getSimpleName());
                    LockSupport.parkNanos(10 * PAUSE_NANOS);
                }
            }
        }
    }

    private void learn(LearningRun run) {
        try {
            LearningRun.State state = learning.learn(run, () -> !stopped);
            LOG.info("Learning for plan {} ended: {}", run.plan(), state.slug());
        } catch (LearnVersion.Stopped e) {
            LOG.info("Learning for plan {} goes on after the next start", run.plan());
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("Learning for plan {} failed: {}", run.plan(), e.getClass().getSimpleName());
            runs.end(run.id(), LearningRun.State.FAILED.name(), clock.instant(), null);
        } finally {
            progress.end();
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
