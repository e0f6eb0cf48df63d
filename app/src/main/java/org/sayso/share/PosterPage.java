package org.sayso.share;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Partnership;
import org.sayso.web.QrCode;
import org.sayso.web.Scene;

/**
 * A poster, which is one sheet of paper.
 *
 * @param size a4 or a3
 * @param place where it will hang; not printed
 * @param address to be typed by whoever has no camera, in words; it is the campaign's own link, so that it can be read out
 * @param opens the day it opens, when that is still to come; @param closes its last day; each null when there is none
 * @param help a line for children that can be called, or null; @param scene the very picture of its page
 */
@Introspected
record PosterPage(
        Campaign campaign, String size, String back, @Nullable String place, QrCode qr, String address, @Nullable String opens, @Nullable String closes,
        Partnership.@Nullable Helpline help, Scene scene) {
    private static final int[] LENGTHS = {32, 60, 95, 150, 220};

    /** The address up to its first slash, where a line may break. */
    public String getHost() {
        return address.substring(0, address.indexOf('/'));
    }

    public String getPath() {
        return address.substring(address.indexOf('/') + 1);
    }

    /** How large the question can be printed: 1 is the largest. */
    public int getFit() {
        int fit = 1;
        while (fit <= LENGTHS.length && campaign.question().length() > LENGTHS[fit - 1]) {
            fit++;
        }
        return fit;
    }
}
