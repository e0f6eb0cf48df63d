package org.sayso.note;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.agenda.AgendaItem;
import org.sayso.agenda.Agendas;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.WhoRuns;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.Refusal;

/**
 * Puts together the list of an event's notes. Words that nobody has read are shown to whoever typed them and to nobody else; words that the safeguarding lead
 * has are shown to nobody here, and such a note looks like one that waits.
 */
@Singleton
class NotesPages {
    static final int A_PAGE = 50;
    private final NoteRepository notes;
    private final ResponseRepository responses;
    private final Notes counting;
    private final Agendas agendas;
    private final Events events;
    private final WhoRuns whoRuns;
    private final Site site;

    NotesPages(NoteRepository notes, ResponseRepository responses, Notes counting, Agendas agendas, Events events, WhoRuns whoRuns, Site site) {
        this.notes = notes;
        this.responses = responses;
        this.counting = counting;
        this.agendas = agendas;
        this.events = events;
        this.whoRuns = whoRuns;
        this.site = site;
    }

    /** @param words null where they are not for whoever asks; @param standing and how are message keys; @param own path where it can be corrected, or null */
    @Introspected
    record Row(@Nullable String words, String standing, String look, String how, @Nullable String who, String table, String saidBy, boolean isMany, String by, String when, @Nullable String own) {}

    /** @param words of the agenda item, or null; @param number of all its notes */
    @Introspected
    record Group(@Nullable String words, String number, List<Row> rows) {}

    @Introspected
    record ListPage(Event event, boolean isHost, String capture, String all, String held, String released, String keptPrivate, List<Group> groups, Paging paging) {}

    /** A note that the asker took. */
    record Own(Event event, NoteForm form) {}

    static String path(Event event) {
        return "/desk/events/" + event.slug() + "/notes";
    }

    ListPage list(String slug, Colleague who, @Nullable Integer page) {
        Event event = events.find(slug).filter(e -> maySee(who, e)).orElseThrow(Refusal::notFound);
        List<AgendaItem> items = agendas.published(event.id());
        Map<String, Integer> places = IntStream.range(0, items.size()).boxed().collect(Collectors.toMap(i -> items.get(i).id(), Function.identity()));
        List<Note> all = new ArrayList<>(notes.there(site.slug(), event.id()));
        all.sort(Comparator.comparing((Note note) -> places.getOrDefault(item(note), items.size())).thenComparing(NotesPages::item)); // keeps the earliest first
        Paging wanted = new Paging(Paging.page(page), A_PAGE, all.size(), path(event) + "?");
        Paging paging = new Paging(Math.min(wanted.page(), wanted.pages()), A_PAGE, all.size(), wanted.base());
        Notes.Counts counts = counting.counts(event);
        List<Note> shown = all.subList(paging.offset(), Math.min(paging.offset() + A_PAGE, all.size()));
        return new ListPage(
                event, whoRuns.runs(who, event), CapturePages.path(event), Numbers.grouped(counts.all()), Numbers.grouped(counts.held()), Numbers.grouped(counts.released()),
                Numbers.grouped(counts.keptPrivate()), groups(event, who, shown, items), paging);
    }

    /** One of its taker, while nobody has read it. */
    Own own(String slug, String id, Colleague who) {
        Event event = run(slug, id, who);
        Note note = notes.findByPartnershipAndId(site.slug(), id).filter(n -> n.takenBackAt() == null).orElseThrow(Refusal::notFound);
        Response response = responses.findByPartnershipAndId(site.slug(), note.responseId()).filter(CorrectNote::isUntouched).orElseThrow(Refusal::notFound);
        return new Own(event, NoteForm.of(note, response));
    }

    /** The event of a note that the asker took; whether they still run it does not matter. */
    Event run(String slug, String id, Colleague who) {
        Event event = events.find(slug).orElseThrow(Refusal::notFound);
        notes.findByPartnershipAndId(site.slug(), id).filter(n -> n.eventId().equals(event.id()) && n.takenBy().equals(who.id())).orElseThrow(Refusal::notFound);
        return event;
    }

    private boolean maySee(Colleague who, Event event) {
        return who.is(Role.PLAN_LEAD) || whoRuns.runs(who, event);
    }

    private List<Group> groups(Event event, Colleague who, List<Note> shown, List<AgendaItem> items) {
        Map<String, Notes.Counts> counts = counting.countsByItem(event);
        Map<String, String> titles = items.stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::words));
        Map<String, Response> said = shown.isEmpty() ? Map.of()
                : responses.findByPartnershipAndIdIn(site.slug(), shown.stream().map(Note::responseId).toList()).stream().collect(Collectors.toMap(Response::id, Function.identity()));
        Map<String, List<Row>> rows = shown.stream().filter(note -> said.containsKey(note.responseId())).collect(Collectors.groupingBy(
                NotesPages::item, java.util.LinkedHashMap::new, Collectors.mapping(note -> row(event, who, note, said.get(note.responseId())), Collectors.toList())));
        return rows.entrySet().stream().map(group -> new Group(
                titles.get(group.getKey()), Numbers.grouped(counts.containsKey(group.getKey()) ? counts.get(group.getKey()).all() : group.getValue().size()), group.getValue())).toList();
    }

    private static Row row(Event event, Colleague who, Note note, Response response) {
        boolean isOwn = note.takenBy().equals(who.id());
        boolean isShown = response.standing() == Standing.RELEASED || (response.standing().isRead() || response.standing() == Standing.HELD) && isOwn;
        String standing = response.standing().isRead() ? response.standing().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') : "held";
        return new Row(
                isShown ? response.shownWords() : null, "note.standing." + standing, response.standing() == Standing.RELEASED ? "status-done" : "status-planned",
                note.isQuote() ? "note.how.quote" : "note.how.summary", response.who() == null ? null : "feedback.who." + response.who(), note.tableName(), String.valueOf(note.saidBy()),
                note.saidBy() > 1, note.takenName(), Moments.dayAndTime(note.takenAt()),
                isOwn && CorrectNote.isUntouched(response) ? path(event) + "/" + note.id() : null);
    }

    private static String item(Note note) {
        return note.agendaItemId() == null ? "" : note.agendaItemId();
    }
}
