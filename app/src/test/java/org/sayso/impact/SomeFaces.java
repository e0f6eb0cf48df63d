package org.sayso.impact;

import java.util.UUID;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;

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
        return site.the(KeepFace.class).keep(event, form, key);
    }

    /** So many with that face. */
    public void say(Event event, String face, int many) {
        for (int i = 0; i < many; i++) {
            keep(event, form(face, "yes", ""), UUID.randomUUID().toString());
        }
    }
}
