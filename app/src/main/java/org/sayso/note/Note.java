package org.sayso.note;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * That a response was said at a table of an event.
 *
 * @param id made where it was typed
 * @param agendaItemId null where it is about none
 * @param saidBy how many at the table said so
 * @param isQuote the very words; else what the facilitator made of them
 * @param takenBy the member of staff who typed it
 * @param takenAt by the clock of the device, on a day of the event ({@link TakenAt})
 * @param takenBackAt then it is in no list and no count, and does not come back when it is sent again
 */
@MappedEntity("note")
record Note(
        @Id String id, String partnership, String eventId, String responseId, @Nullable String agendaItemId, String tableName, int saidBy, boolean isQuote,
        String takenBy, String takenName, Instant takenAt, Instant receivedAt, @Nullable Instant takenBackAt) {
    static final int LONGEST_TABLE = 40;
    static final int MOST_SAID_BY = 30;

    /** The same with what the form says of it. */
    Note as(NoteForm form, String response) {
        return new Note(
                id, partnership, eventId, response, form.itemOrNull(), form.table(), form.people(), form.isQuote(), takenBy, takenName, takenAt, receivedAt, takenBackAt);
    }
}
