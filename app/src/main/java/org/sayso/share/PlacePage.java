package org.sayso.share;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.web.Problems;
import org.sayso.web.QrCode;

/**
 * One link with its code, and how often it was opened on each day.
 *
 * @param href the address in the code
 * @param isPlace has a name that can be changed and can be retired: the campaign's own link is not, and can not
 */
@Introspected
record PlacePage(Campaign campaign, SharePage.Row row, String href, QrCode qr, List<Day> days, boolean isPlace, PlaceForm form, Problems problems) {

    /** @param width class of its bar */
    @Introspected
    record Day(String day, String scans, String width) {}
}
