package org.sayso.share;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.Problems;

/** Places with what they brought, put in by another room: the demo, which invents both. */
@Singleton
public class SharePlaces {
    private final MakeShareLink making;
    private final ScanRepository scans;

    SharePlaces(MakeShareLink making, ScanRepository scans) {
        this.making = making;
        this.scans = scans;
    }

    /** @return the id of its link */
    public String make(Colleague by, Campaign campaign, String place) {
        return making.make(by, campaign, new PlaceForm(place, FormKey.fresh(), null), new Problems()).orElseThrow().id();
    }

    /** @param link its id, or that of a campaign: then its own link */
    public void opened(String link, LocalDate day, long times) {
        scans.add(link, day, times);
    }
}
