package org.sayso.impact;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.sayso.event.Event;
import org.sayso.partnership.Site;
import org.sayso.web.FormKey;
import org.sayso.web.SiteKey;

/** Brings how an event was for those who came, as it was counted elsewhere, or invented. */
@Singleton
public class BringFaces {
    private final FaceRepository faces;
    private final SiteKey siteKey;
    private final Site site;

    BringFaces(FaceRepository faces, SiteKey siteKey, Site site) {
        this.faces = faces;
        this.siteKey = siteKey;
        this.site = site;
    }

    /** @param counts how many said it, by slug: good, okay, not_good */
    @Transactional
    public void bring(Event event, Map<String, Integer> counts, LocalDate day) {
        counts.forEach((slug, people) -> {
            Feeling face = Feeling.of(slug).orElseThrow(() -> new IllegalArgumentException("No face is called " + slug));
            for (int i = 0; i < people; i++) {
                faces.save(new Face(siteKey.hash("impact-face", event.id(), FormKey.fresh()), site.slug(), event.id(), face, face == Feeling.GOOD ? Talked.YES : Talked.PARTLY, day));
            }
        });
    }
}
