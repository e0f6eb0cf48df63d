package org.sayso.note;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.agenda.AgendaItem;
import org.sayso.agenda.Agendas;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.event.Event;
import org.sayso.feedback.Clues;
import org.sayso.feedback.Respondent;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/** Puts together the page of notes and the sheet of a table. Neither holds anything of those who booked: the page is kept on devices, the sheet is left on tables. */
@Singleton
class CapturePages {
    private static final int LINES = 17;
    private static final int LINES_OF_ITEM = 5;
    private final Agendas agendas;
    private final Campaigns campaigns;

    CapturePages(Agendas agendas, Campaigns campaigns) {
        this.agendas = agendas;
        this.campaigns = campaigns;
    }

    /** One thing to choose. @param words message key, or null where {@code name} says it */
    @Introspected
    record Choice(String value, @Nullable String words, @Nullable String name, boolean isOn) {}

    /**
     * @param by who types: what waits on the device is theirs
     * @param names first names, for the script that warns of them
     * @param action where the form sends to
     */
    @Introspected
    record CapturePage(
            Event event, String path, String action, String day, boolean mayNote, String by, List<Choice> items, List<Choice> who, NoteForm form, int longest, int most, String names,
            Problems problems) {}

    /** @param items with lines to write on, one at least */
    @Introspected
    record SheetPage(Event event, String back, String day, @Nullable String question, List<OnPaper> items) {}

    /** @param words null where the lines are for everything */
    @Introspected
    record OnPaper(@Nullable String words, List<Integer> lines) {}

    static String path(Event event) {
        return "/desk/events/" + event.slug() + "/capture";
    }

    List<AgendaItem> items(Event event) {
        return agendas.published(event.id());
    }

    CapturePage page(Event event, Colleague who, NoteForm form, Problems problems) {
        return page(event, who, form, problems, path(event));
    }

    CapturePage page(Event event, Colleague who, NoteForm form, Problems problems, String action) {
        return new CapturePage(
                event, path(event), action, Moments.longDay(Moments.dayOf(event.startsAt())), campaign(event).isPresent(), who.id(), choices(event, form), who(form), form, Response.LONGEST,
                Note.MOST_SAID_BY, String.join(" ", Clues.firstNames()), problems);
    }

    SheetPage sheet(Event event) {
        List<AgendaItem> items = items(event);
        List<OnPaper> parts = Stream.concat(
                items.stream().map(item -> new OnPaper(item.words(), lines(LINES_OF_ITEM))), Stream.of(new OnPaper(null, lines(items.isEmpty() ? LINES : LINES_OF_ITEM)))).toList();
        return new SheetPage(event, path(event), Moments.longDay(Moments.dayOf(event.startsAt())), campaign(event).map(Campaign::question).orElse(null), parts);
    }

    private List<Choice> choices(Event event, NoteForm form) {
        return Stream.concat(
                Stream.of(new Choice("", "note.item.none", null, form.item().isEmpty())),
                items(event).stream().map(item -> new Choice(item.id(), null, item.words(), item.id().equals(form.item())))).toList();
    }

    private static List<Choice> who(NoteForm form) {
        return Stream.concat(
                Stream.of(new Choice("", "note.who.none", null, form.who().isEmpty())),
                Stream.of(Respondent.values()).map(one -> new Choice(one.slug(), "feedback.who." + one.slug(), null, one.slug().equals(form.who())))).toList();
    }

    private Optional<Campaign> campaign(Event event) {
        return Optional.ofNullable(event.campaignId()).flatMap(campaigns::byId);
    }

    private static List<Integer> lines(int number) {
        return IntStream.range(0, number).boxed().toList();
    }
}
