package org.sayso.share;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.sayso.campaign.Campaign;

/**
 * A short address that leads to a campaign, printed on the posters of one place.
 *
 * @param address what stands after {@code /q/}; it hangs on walls, so it never changes
 * @param place as staff name it; null for the campaign's own link, which is in no table
 * @param retiredAt since when no more posters are printed for it; those that hang still lead on and count
 */
@MappedEntity("share_link")
record ShareLink(
        @Id String id, String partnership, String campaignId, String address, @Nullable String place, Instant madeAt, @Nullable Instant retiredAt,
        @Version Long version) {
    static final int LONGEST_PLACE = 80;

    /** The link that is there by itself, for a poster without a place. It has the id of its campaign. */
    static ShareLink own(Campaign campaign) {
        return new ShareLink(campaign.id(), campaign.partnership(), campaign.id(), campaign.slug(), null, campaign.createdAt(), null, null);
    }

    ShareLink named(String newPlace) {
        return new ShareLink(id, partnership, campaignId, address, newPlace, madeAt, retiredAt, version);
    }

    ShareLink retired(@Nullable Instant at) {
        return new ShareLink(id, partnership, campaignId, address, place, madeAt, at, version);
    }

    boolean isOwn() {
        return id.equals(campaignId);
    }
}
