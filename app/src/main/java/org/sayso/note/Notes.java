package org.sayso.note;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;

/** What was noted at events, for rooms to the right. What was taken back counts nowhere. */
@Singleton
public class Notes {
    private final NoteRepository notes;
    private final ResponseRepository responses;
    private final Site site;

    Notes(NoteRepository notes, ResponseRepository responses, Site site) {
        this.notes = notes;
        this.responses = responses;
        this.site = site;
    }

    /** @param held waiting to be read, those with the safeguarding lead among them */
    @Introspected
    public record Counts(long all, long held, long released, long keptPrivate) {}

    /**
     * A note that a person released. Its words are for the desk: nobody was asked whether they may be shown.
     *
     * @param itemId of the agenda, or null
     */
    public record Said(String responseId, @Nullable String itemId, String table, int saidBy, boolean isQuote, String words) {}

    public Counts counts(Event event) {
        return counted(notes.counts(site.slug(), event.id()));
    }

    /** By the id of the agenda item; those that are about none stand under "". */
    public Map<String, Counts> countsByItem(Event event) {
        Map<String, List<NoteRepository.Count>> byItem = notes.counts(site.slug(), event.id()).stream()
                .collect(Collectors.groupingBy(count -> count.itemId() == null ? "" : count.itemId()));
        return byItem.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> counted(e.getValue())));
    }

    /** The earliest first; read anew each time, so that what is held again is gone at once. */
    public List<Said> released(Event event) {
        List<Note> released = notes.released(site.slug(), event.id());
        Map<String, Response> now = released.isEmpty() ? Map.of()
                : responses.findByPartnershipAndIdIn(site.slug(), released.stream().map(Note::responseId).toList()).stream()
                        .filter(r -> r.standing() == Standing.RELEASED).collect(Collectors.toMap(Response::id, Function.identity()));
        return released.stream().filter(note -> now.containsKey(note.responseId())).map(note -> new Said(
                note.responseId(), note.agendaItemId(), note.tableName(), note.saidBy(), note.isQuote(), now.get(note.responseId()).shownWords())).toList();
    }

    private static Counts counted(List<NoteRepository.Count> counts) {
        return new Counts(sum(counts), sum(counts, Standing.HELD) + sum(counts, Standing.CONCERN), sum(counts, Standing.RELEASED), sum(counts, Standing.KEPT_PRIVATE));
    }

    private static long sum(List<NoteRepository.Count> counts, Standing standing) {
        return sum(counts.stream().filter(count -> count.standing().equals(standing.name())).toList());
    }

    private static long sum(List<NoteRepository.Count> counts) {
        return counts.stream().mapToLong(NoteRepository.Count::notes).sum();
    }
}
