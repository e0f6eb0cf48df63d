package org.sayso.booking;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;

/** Whether she hears what changed: a page with one button, and the end of it as one tap in a mail program (RFC 8058), which follows no redirect and knows no form. */
@Controller("/booking/{token}/news")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingNewsController {
    private final ByLink link;
    private final BookingPages pages;
    private final NewsReaders readers;

    BookingNewsController(ByLink link, BookingPages pages, NewsReaders readers) {
        this.link = link;
        this.pages = pages;
        this.readers = readers;
    }

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> ask(String token, HttpRequest<?> request) {
        return link.with(token, request, booking -> Page.show("booking/news", pages.news(token, booking, booking.wantsNews())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> answer(String token, HttpRequest<?> request, @Nullable @Body String body) {
        String on = FormFields.of(body).one("on");
        return on.isEmpty() ? byTap(token, request) : link.with(token, request, booking -> {
            boolean isSet = readers.want(booking, on.equals("yes"));
            return Page.seeOther(BookingPages.path(token) + NewsReaders.STOP + (isSet ? "?done=booking-news-" + (on.equals("yes") ? "on" : "off") : ""));
        });
    }

    /** As most mail programs send it; what it says is not read. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> byTap(String token, HttpRequest<?> request) {
        return link.with(token, request, booking -> {
            readers.want(booking, false);
            return Page.show("booking/news", pages.news(token, booking, false));
        });
    }
}
