package org.sayso.share;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Stage;
import org.sayso.web.Problems;

/**
 * The links of a campaign with what they brought.
 *
 * @param byDay the latest days on which any of them was opened
 * @param origin what the printed addresses begin with
 * @param isUnsure nobody told Sayso its address, so {@code origin} is only what this browser used
 */
@Introspected
record SharePage(
        Campaign campaign, String stage, List<Row> rows, List<DayRow> byDay, PlaceForm form, Problems problems, String origin, boolean isUnsure) {

    /**
     * @param path of its own page
     * @param place null for the link without a place
     * @param prints posters can be printed for it
     */
    @Introspected
    record Row(String path, @Nullable String place, String address, String today, String week, String all, boolean retired, boolean prints) {}

    /** Every place on one day, in the order of the rows. */
    @Introspected
    record DayRow(String day, List<String> scans) {}

    public boolean isClosed() {
        return stage.equals(Stage.CLOSED.slug());
    }

    public boolean isDraft() {
        return stage.equals(Stage.DRAFT.slug());
    }
}
