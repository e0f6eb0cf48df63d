package org.sayso.share;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import org.sayso.staff.Role;
import org.sayso.web.Language;
import org.sayso.web.Page;

/** What the QR code of a poster leads to. Where it goes on to changes with the campaign, so no browser may keep the answer. */
@Controller("/q/{address}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ScanController {
    private final ShareLinks links;
    private final Scans scans;

    ScanController(ShareLinks links, Scans scans) {
        this.links = links;
        this.scans = scans;
    }

    @Introspected
    record NowherePage() {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> open(String address, HttpRequest<?> request) {
        Optional<ShareLinks.Lead> lead = links.lead(address);
        if (lead.isEmpty()) {
            return Page.status(HttpStatus.NOT_FOUND, "share/nowhere", new NowherePage());
        }
        if (!LooksAhead.is(request)) {
            scans.count(lead.get().link().id());
        }
        return HttpResponse.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, lead.get().path() + asked(request)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** A poster in another language has that language in its code. */
    private static String asked(HttpRequest<?> request) {
        return Language.find(request.getParameters().get(Language.NAME)).map(l -> "?" + Language.NAME + "=" + l.tag()).orElse("");
    }
}
