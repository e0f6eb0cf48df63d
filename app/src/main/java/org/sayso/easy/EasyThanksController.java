package org.sayso.easy;

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
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Receipts;
import org.sayso.feedback.Slip;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.SiteAddress;

/** The thank-you in easy words. It may be opened again for an hour and never sends anything. */
@Controller("/c/{slug}/easy/thanks")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EasyThanksController {
    private final Receipts receipts;
    private final SiteAddress address;

    EasyThanksController(Receipts receipts, SiteAddress address) {
        this.receipts = receipts;
        this.address = address;
    }

    @Introspected
    record EasyThanksPage(String slug, Campaign campaign, String code, Slip slip) {
        /** The frame of the easy pages asks for a step; here is none. */
        public int getStep() {
            return 0;
        }
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> show(String slug, @Nullable @QueryValue String r, HttpRequest<?> request) {
        return receipts.read(slug, r).<HttpResponse<?>>map(receipt -> Page.show("easy/thanks", new EasyThanksPage(
                slug, receipt.campaign(), receipt.code(), Slip.of(receipt.code(), address.asSeenBy(request))))).orElseGet(() -> Page.seeOther("/i?done=hour-over"));
    }
}
