package org.sayso.share;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Problems;

/** Gives a place its own link. Sent twice it is one; two places of a campaign have two names. */
@Singleton
class MakeShareLink {
    static final int MOST = 60;
    /** No vowels, so that no word comes out, and nothing that looks like something else on a wall. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final ShareLinkRepository links;
    private final ShareLinks all;
    private final Campaigns campaigns;
    private final MakeOnce once;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    MakeShareLink(ShareLinkRepository links, ShareLinks all, Campaigns campaigns, MakeOnce once, Audit audit, Site site, Clock clock) {
        this.links = links;
        this.all = all;
        this.campaigns = campaigns;
        this.once = once;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** Empty when it was not made; then {@code problems} says why. */
    Optional<ShareLink> make(Colleague by, Campaign campaign, PlaceForm form, Problems problems) {
        String id = FormKey.of(form.key());
        if (!problems.any()) {
            room(campaign, form.cleanPlace(), problems, () -> all.place(campaign, id).isEmpty());
        }
        return problems.any() ? Optional.empty() : Optional.of(once.make(() -> all.place(campaign, id), () -> made(by, campaign, id, form)).row());
    }

    /**
     * Adds what stands against a place of that name: there is one, or there are too many.
     *
     * @param isNew asked last, because the one of that name may be this one, sent a moment before
     */
    private void room(Campaign campaign, String place, Problems problems, BooleanSupplier isNew) {
        List<ShareLink> there = all.of(campaign);
        if (there.stream().anyMatch(link -> place.equalsIgnoreCase(link.place())) && isNew.getAsBoolean()) {
            problems.add("place", "share.place.taken");
        } else if (there.size() > MOST && isNew.getAsBoolean()) {
            problems.add("place", "share.place.full", MOST);
        }
    }

    private ShareLink made(Colleague by, Campaign campaign, String id, PlaceForm form) {
        ShareLink link = links.save(new ShareLink(id, site.slug(), campaign.id(), freeAddress(), form.cleanPlace(), clock.instant(), null, null));
        audit.wrote(by, "share-link-made", "campaign " + campaign.slug(), link.address());
        return link;
    }

    /** Four signs to type: letter, digit, letter, digit. */
    private String freeAddress() {
        String address = "" + one(LETTERS) + one(DIGITS) + one(LETTERS) + one(DIGITS);
        return links.existsByPartnershipAndAddress(site.slug(), address) || campaigns.find(address).isPresent() ? freeAddress() : address;
    }

    private static char one(String signs) {
        return signs.charAt(RANDOM.nextInt(signs.length()));
    }
}
