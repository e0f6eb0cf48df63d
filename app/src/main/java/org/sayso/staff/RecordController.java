package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Paging;

/** The record of what staff did. It names acts and things, never the words of a response. */
@Controller("/desk/record")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class RecordController {
    private static final int ROWS = 50;
    private final AuditEntryRepository entries;
    private final StaffList staff;
    private final Site site;

    RecordController(AuditEntryRepository entries, StaffList staff, Site site) {
        this.entries = entries;
        this.staff = staff;
        this.site = site;
    }

    /** @param act in words; @param kind what it was done to; @param which its name, or the start of its id */
    @Introspected
    record Line(String when, String who, String act, String kind, String which, String detail) {}

    @Introspected
    record RecordPage(List<Line> lines, Paging paging) {}

    @Get
    @Secured(Role.May.ADMIN)
    HttpResponse<?> show(@Nullable @QueryValue Integer page) {
        int number = Paging.page(page);
        var found = entries.findByPartnershipOrderByIdDesc(site.slug(), Pageable.from(number - 1, ROWS));
        Map<String, String> names = staff.names();
        List<Line> lines = found.getContent().stream().map(entry -> line(entry, names)).toList();
        return Page.show("staff/record", new RecordPage(lines, new Paging(number, ROWS, found.getTotalSize(), Paging.base("/desk/record", Map.of()))));
    }

    private static Line line(AuditEntry entry, Map<String, String> names) {
        String[] subject = entry.subject().split(" ", 2);
        String id = subject.length > 1 ? subject[1] : "";
        String which = names.getOrDefault(id, id.matches("[0-9a-f-]{36}") ? id.substring(0, 8) : id);
        return new Line(Moments.dayAndTime(entry.at()), entry.staffName(), entry.act().replace('-', ' '), subject[0], which, entry.detail());
    }
}
