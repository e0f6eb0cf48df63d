package org.sayso.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** Makes sheets to be printed, each with a number of its own. Sent twice they are the same. */
@Singleton
class MakeSheets {
    private final PrintingRepository printings;
    private final SheetRepository sheets;
    private final MakeOnce once;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    MakeSheets(PrintingRepository printings, SheetRepository sheets, MakeOnce once, Audit audit, Site site, Clock clock) {
        this.printings = printings;
        this.sheets = sheets;
        this.once = once;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @param id from the form. @throws org.sayso.web.Refusal when others take numbers all the time */
    Printing make(Colleague by, Campaign campaign, String id, int count, String paper) {
        return once.make(() -> printings.findByPartnershipAndCampaignIdAndId(site.slug(), campaign.id(), id), () -> {
            Printing made = printings.save(new Printing(id, site.slug(), campaign.id(), paper, count, clock.instant(), by.id(), by.name()));
            List<Sheet> all = new ArrayList<>();
            int number = sheets.last(site.slug());
            for (int i = 0; i < count; i++) {
                number = SheetNumber.after(number);
                all.add(new Sheet(UUID.randomUUID().toString(), site.slug(), number, campaign.id(), id, null, null, null));
            }
            sheets.saveAll(all);
            audit.wrote(by, "sheets-made", "campaign " + campaign.slug(), count + " sheets");
            return made;
        }).row();
    }
}
