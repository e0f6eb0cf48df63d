package org.sayso.search;

import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** The one way from an address to a saved search: only to one's own. */
@Singleton
class OwnViews {
    private final SavedViewRepository views;
    private final Site site;

    OwnViews(SavedViewRepository views, Site site) {
        this.views = views;
        this.site = site;
    }

    SavedView find(String id, Authentication authentication) {
        return views.find(site.slug(), owner(authentication).id(), id).orElseThrow(Refusal::notFound);
    }

    /** A person; a program keeps nothing. */
    static Colleague owner(Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        if (who.id() == null) {
            throw Refusal.notFound();
        }
        return who;
    }
}
