package org.sayso.intake;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sayso.partnership.Site;

/** Erases a day after their upload the files that nobody brought in, and what was said of single rows: nobody needs to do anything for them to go. */
@Singleton
class ForgetLists {
    static final Duration KEPT = Duration.ofDays(1);
    private final ListImportRepository imports;
    private final ListFileRepository files;
    private final Site site;
    private final Clock clock;

    ForgetLists(ListImportRepository imports, ListFileRepository files, Site site, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.intake.first:1m}", fixedDelay = "${sayso.intake.pause:1h}")
    @Transactional
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        files.forget(site.slug(), before);
        imports.forgetOpen(site.slug(), before);
        imports.forgetProblems(site.slug(), before);
    }
}
