package org.sayso.event;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.web.Text;

/** Series by their names: one that is not there is made. */
@Singleton
class KeepSeries {
    private final SeriesRepository series;
    private final Site site;
    private final Clock clock;

    KeepSeries(SeriesRepository series, Site site, Clock clock) {
        this.series = series;
        this.site = site;
        this.clock = clock;
    }

    /** @return null for no name. Call it in a transaction. */
    String idOf(String title) {
        if (title.isBlank()) {
            return null;
        }
        String slug = Text.slug(title);
        return series.findByPartnershipAndSlug(site.slug(), slug).orElseGet(() -> series.save(new Series(UUID.randomUUID().toString(), site.slug(), slug, title, clock.instant()))).id();
    }

    String titleOf(String id) {
        return id == null ? "" : series.findByPartnershipAndId(site.slug(), id).map(Series::title).orElse("");
    }

    List<String> titles() {
        return series.findByPartnershipOrderByTitle(site.slug()).stream().map(Series::title).toList();
    }
}
