package org.sayso.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/**
 * Receives the words of a sheet, held like all, under the code of its slip. A sheet makes one response: sent again with the same words it is
 * the same, with others it is refused and nothing is overwritten. Also for a campaign that is closed: paper comes in later than its date.
 */
@Singleton
class EnterSheet {
    /** How long whoever typed it in may take it back. */
    static final Duration VISIT = Duration.ofHours(12);
    private final SheetRepository sheets;
    private final ReceiveResponse receiveResponse;
    private final TakeBack takeBack;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    EnterSheet(
            SheetRepository sheets, ReceiveResponse receiveResponse, TakeBack takeBack, Campaigns campaigns, Audit audit, Site site, Clock clock) {
        this.sheets = sheets;
        this.receiveResponse = receiveResponse;
        this.takeBack = takeBack;
        this.campaigns = campaigns;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** Kept, unless {@code problems} says why not. */
    void enter(Colleague by, SheetForm form, Problems problems) {
        if (problems.any()) {
            return;
        }
        Optional<Sheet> found = find(form.sheet());
        if (found.isEmpty()) {
            problems.add("sheet", "intake.entry.sheet.wrong");
            return;
        }
        Sheet sheet = found.get();
        try {
            receiveResponse.receive(campaign(sheet), new ReceiveResponse.Sent(
                    form.words(), form.respondent(), form.ageBand(), null, form.mayQuote(), sheet.formKey(), "paper", null, null));
            if (sheet.enteredAt() == null) {
                sheets.entered(sheet.id(), clock.instant(), by.id(), by.name());
            }
        } catch (ReceiveResponse.OtherWords e) {
            if (sheet.enteredAt() == null) {
                problems.add("sheet", "intake.entry.sheet.just-now");
            } else {
                problems.add("sheet", "intake.entry.sheet.before", Moments.dayAndTime(sheet.enteredAt()));
            }
        }
    }

    /**
     * Takes back what somebody typed in wrong, so that the sheet can be typed in again.
     *
     * @return false when it was read meanwhile: then nothing is changed
     */
    @Transactional
    boolean undo(Colleague by, String number) {
        Sheet sheet = find(number).filter(s -> isUndoneBy(by, s)).orElseThrow(Refusal::notFound);
        Response response = response(sheet).orElseThrow(Refusal::notFound);
        if (!takeBack.undoEntry(response.id())) {
            return false;
        }
        sheets.entered(sheet.id(), null, null, null);
        audit.wrote(by, "sheet-taken-back", "sheet " + sheet.number(), null);
        return true;
    }

    Optional<Response> response(Sheet sheet) {
        return receiveResponse.find(campaign(sheet), sheet.formKey());
    }

    private boolean isUndoneBy(Colleague by, Sheet sheet) {
        return sheet.enteredAt() != null && sheet.enteredAt().isAfter(clock.instant().minus(VISIT)) && by.isWho(sheet.enteredId(), sheet.enteredName());
    }

    private Optional<Sheet> find(String typed) {
        return SheetNumber.read(typed).flatMap(number -> sheets.findByPartnershipAndNumber(site.slug(), number));
    }

    private Campaign campaign(Sheet sheet) {
        return campaigns.byId(sheet.campaignId()).orElseThrow(Refusal::notFound);
    }
}
