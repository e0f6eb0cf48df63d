package org.sayso.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.Map;
import org.sayso.feedback.Receipts;
import org.sayso.publishing.CodeHolder;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;

/** Hear by email: offered to whoever holds the receipt of the last hour, or the code. A code travels in the body of a form only. */
@Controller("/notice")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class OfferController {
    private final Receipts receipts;
    private final CodeHolder codes;
    private final Offers offers;
    private final Haste haste;

    OfferController(Receipts receipts, CodeHolder codes, Offers offers, Haste haste) {
        this.receipts = receipts;
        this.codes = codes;
        this.offers = offers;
        this.haste = haste;
    }

    @Get("/offer")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> withReceipt(@Nullable @QueryValue String c, @Nullable @QueryValue String r, HttpRequest<?> request) {
        return c == null ? Offers.notHere() : receipts.read(c, r).<HttpResponse<?>>map(receipt -> offers.show(request, receipt.response())).orElseGet(Offers::notHere);
    }

    @Post("/offer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> withCode(HttpRequest<?> request, @Nullable @Body String body) {
        return codes.find(request, FormFields.of(body).one("code")).<HttpResponse<?>>map(found -> offers.show(request, found.response())).orElseGet(Offers::notHere);
    }

    @Post("/address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> take(HttpRequest<?> request, @Nullable @Body String body) {
        haste.count(request);
        return offers.take(request, OfferForm.of(FormFields.of(body)));
    }

    /** The same whether the address was known or not. */
    @Get("/sent")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> sent() {
        return Page.show("notice/sent", Map.of());
    }
}
