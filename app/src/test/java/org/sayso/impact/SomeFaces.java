package org.sayso.impact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.web.Moments;

/** Faces as tests need them, without the page. */
public final class SomeFaces {
    private final TestSite site;

    public SomeFaces(TestSite site) {
        this.site = site;
    }

    static FaceForm form(String face, String talked, String words) {
        return new FaceForm("", face, talked, words);
    }

    boolean keep(Event event, FaceForm form, String key) {
        return site.the(KeepFace.class).keep(event, form, key) != KeepFace.Outcome.OTHER;
    }

    /** So many of the day before, so that they count already. */
    public void saidBefore(Event event, String face, int many) {
        for (int i = 0; i < many; i++) {
            site.the(FaceRepository.class).save(new Face(UUID.randomUUID().toString(), event.partnership(), event.id(), Feeling.of(face).orElseThrow(), Talked.YES, today().minusDays(1)));
        }
    }

    /** All that are kept of an event, those of today among them. */
    public long answers(Event event) {
        return count(event.partnership(), event).map(FaceRepository.Count::answers).orElse(0L);
    }

    Optional<FaceRepository.Count> count(String partnership, Event event) {
        return site.the(FaceRepository.class).counts(partnership, List.of(event.id()), today().plusDays(1)).stream().findFirst();
    }

    private LocalDate today() {
        return Moments.dayOf(site.the(Clock.class).instant());
    }

    /** So many with that face. */
    public void say(Event event, String face, int many) {
        for (int i = 0; i < many; i++) {
            keep(event, form(face, "yes", ""), UUID.randomUUID().toString());
        }
    }
}
