package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.QrCode;
import org.sayso.web.SiteAddress;

/** Puts together what staff see of links that they hand out. */
@Singleton
class InvitationDeskPages {
    private final AgendaDeskPages desk;
    private final InvitationRepository invitations;
    private final SiteAddress address;

    InvitationDeskPages(AgendaDeskPages desk, InvitationRepository invitations, SiteAddress address) {
        this.desk = desk;
        this.invitations = invitations;
        this.address = address;
    }

    /** @param used how many of them voted; @param revoked the day, or null */
    @Introspected
    record Row(String id, String label, String many, String used, String made, @Nullable String revoked) {}

    @Introspected
    record ListPage(AgendaDeskPages.Head head, List<Row> rows, InvitationForm form, boolean isUnsure, String origin, Problems problems) {}

    /** One link. @param number on its slip */
    @Introspected
    record Slip(int number, String address, String words, QrCode qr) {}

    /** The only page that shows them. */
    @Introspected
    record LinksPage(AgendaDeskPages.Head head, InvitationForm form, List<Slip> slips, String all, String rows, String when, String voteUntil) {}

    ListPage list(Event event, InvitationForm form, Colleague colleague, HttpRequest<?> request, Problems problems) {
        Map<String, Long> used = invitations.used(event.id()).stream().collect(Collectors.toMap(InvitationRepository.Used::invitationId, InvitationRepository.Used::links));
        List<Row> rows = invitations.findByEventIdOrderByMadeAt(event.id()).stream().map(i -> new Row(
                i.id(), i.label(), Numbers.grouped(i.many()), Numbers.grouped(used.getOrDefault(i.id(), 0L)), Moments.day(i.madeAt()),
                i.revokedAt() == null ? null : Moments.day(i.revokedAt()))).toList();
        return new ListPage(desk.head(event, colleague), rows, form, !address.isTold(), address.asSeenBy(request), problems);
    }

    LinksPage links(Event event, Agenda agenda, InvitationForm form, List<String> tokens, Colleague colleague, HttpRequest<?> request) {
        List<String> all = addresses(event, tokens, request);
        List<Slip> slips = IntStream.range(0, all.size()).mapToObj(i -> new Slip(i + 1, all.get(i), all.get(i).replaceFirst("^https?://", ""), QrCode.of(all.get(i)))).toList();
        return new LinksPage(
                desk.head(event, colleague), form, slips, String.join("\n", all), String.valueOf(Math.min(all.size(), 20)), Moments.dayAndTime(event.startsAt()),
                Moments.dayAndTime(agenda.voteUntil()));
    }

    List<String> addresses(Event event, List<String> tokens, HttpRequest<?> request) {
        String start = address.asSeenBy(request) + AgendaDoor.Inside.path(event) + "/";
        return tokens.stream().map(start::concat).toList();
    }
}
