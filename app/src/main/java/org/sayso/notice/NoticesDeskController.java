package org.sayso.notice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Whether mail goes out: numbers only. */
@Controller("/desk/notices")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticesDeskController {
    private final NoticesDeskPages pages;

    NoticesDeskController(NoticesDeskPages pages) {
        this.pages = pages;
    }

    @Get
    @Secured(Role.May.ADMIN)
    HttpResponse<?> show() {
        return Page.show("notice/desk/notices", pages.page());
    }
}
