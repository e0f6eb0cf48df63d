package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.QuestionRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.SiteAddress;

/** The thank-you: certainty, the code, what happens next. It may be opened again for an hour and never sends anything. */
@Controller("/c/{slug}/thanks")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ThanksController {
    private final Receipts receipts;
    private final QuestionRepository questions;
    private final SiteAddress address;
    private final Site site;

    ThanksController(Receipts receipts, QuestionRepository questions, SiteAddress address, Site site) {
        this.receipts = receipts;
        this.questions = questions;
        this.address = address;
        this.site = site;
    }

    /** @param mayHear may be asked for an address, where mail goes out at all */
    @Introspected
    record ThanksPage(Campaign campaign, String code, Slip slip, String token, List<NextStep> steps, boolean asksMore, boolean mayHear) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> show(String slug, @Nullable @QueryValue String r, HttpRequest<?> request) {
        return receipts.read(slug, r).<HttpResponse<?>>map(receipt -> Page.show("feedback/thanks", page(receipt, address.asSeenBy(request)))).orElseGet(ThanksController::over);
    }

    /** Where somebody goes whose hour is over. */
    static HttpResponse<?> over() {
        return Page.seeOther("/i?done=hour-over");
    }

    private ThanksPage page(Receipts.Receipt receipt, String origin) {
        Campaign campaign = receipt.campaign();
        List<NextStep> steps = NextStep.after(campaign, site.partnership().promise().readWithinSchoolDays(), receipt.response().receivedAt());
        return new ThanksPage(
                campaign, receipt.code(), Slip.of(receipt.code(), origin), receipt.token(), steps, !questions.findByCampaignIdOrderByPosition(campaign.id()).isEmpty(),
                !receipt.response().mayBeUnder13(campaign));
    }
}
