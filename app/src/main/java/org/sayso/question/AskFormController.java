package org.sayso.question;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.feedback.Receipts;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.SiteAddress;

/** Asking one leader, without an account, and the thank-you with the code. */
@Controller("/ask/{slug}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AskFormController {
    private final Leaders leaders;
    private final AskPages pages;
    private final SendQuestion sending;
    private final Receipts receipts;
    private final SiteAddress address;

    AskFormController(Leaders leaders, AskPages pages, SendQuestion sending, Receipts receipts, SiteAddress address) {
        this.leaders = leaders;
        this.pages = pages;
        this.sending = sending;
        this.receipts = receipts;
        this.address = address;
    }

    @Get("/question")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form(String slug) {
        Leader leader = leaders.findPublic(slug).orElseThrow(Refusal::notFound);
        AskForm blank = AskForm.blank(sending.freshToken(slug));
        return leaders.isOpen(leader) ? Page.show(AskPages.FORM, pages.form(slug, leader, blank, new Problems())).header(HttpHeaders.CACHE_CONTROL, "private, no-cache") // Back is the same form
                : pages.notOpen(HttpStatus.GONE, leader, blank);
    }

    @Post("/question")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> send(HttpRequest<?> request, String slug, @Nullable @Body String body) {
        return sending.send(request, slug, AskForm.of(FormFields.of(body)));
    }

    /** It may be opened again for an hour and never sends anything. */
    @Get("/thanks")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> thanks(String slug, @Nullable @QueryValue String r, HttpRequest<?> request) {
        Leader leader = leaders.find(slug).orElseThrow(Refusal::notFound);
        return leaders.campaign(leader).flatMap(campaign -> receipts.read(campaign.slug(), r)).flatMap(receipt -> pages.thanks(leader, receipt, address.asSeenBy(request)))
                .<HttpResponse<?>>map(page -> Page.show("question/thanks", page)).orElseGet(() -> Page.seeOther("/i?done=hour-over"));
    }
}
