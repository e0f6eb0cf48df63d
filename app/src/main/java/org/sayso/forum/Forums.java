package org.sayso.forum;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Site;

/** The forums of this site. */
@Singleton
class Forums {
    private final ForumRepository forums;
    private final Site site;

    Forums(ForumRepository forums, Site site) {
        this.forums = forums;
        this.site = site;
    }

    /** A draft is as if it had never been; a closed one says so. */
    Optional<Forum> findVisible(String slug) {
        return find(slug).filter(forum -> !forum.isDraft() && forum.openedAt() != null);
    }

    Optional<Forum> find(String slug) {
        return forums.findByPartnershipAndSlug(site.slug(), slug);
    }

    Optional<Forum> byId(String id) {
        return forums.findByPartnershipAndId(site.slug(), id);
    }

    /** By their names. */
    List<Forum> all() {
        return forums.findByPartnershipOrderByTitle(site.slug());
    }

    List<Forum> open() {
        return all().stream().filter(Forum::isOpen).toList();
    }

    /** Inside a transaction. */
    Forum lock(Forum forum) {
        return forums.lock(site.slug(), forum.id()).orElseThrow();
    }
}
