package org.sayso.note;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.sayso.agenda.AgendaItem;
import org.sayso.feedback.Respondent;
import org.sayso.feedback.Response;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A note as it is typed.
 *
 * @param id the key of the form, or made by the script of the page
 * @param item id of an agenda item, or empty
 * @param who slug of a {@link Respondent}, or empty
 * @param takenAt by the clock of the device; null where it is typed on a page of the network
 */
@Introspected
record NoteForm(String id, String table, String item, String who, boolean isQuote, String saidBy, String words, @Nullable Instant takenAt) {
    NoteForm {
        table = Text.line(table);
        item = Text.line(item);
        who = Text.line(who);
        saidBy = Numbers.plainFigures(Text.line(saidBy));
        words = Text.clean(words);
    }

    static NoteForm of(FormFields fields) {
        return new NoteForm(
                FormKey.of(fields.one("key")), fields.one("table"), fields.one("item"), fields.one("who"), fields.one("quote").equals("yes"), fields.one("saidBy"),
                fields.one("words"), null);
    }

    /** The next one at the same table, on the same item. */
    static NoteForm blank(String key, @Nullable String table, @Nullable String item) {
        return new NoteForm(key, table, item, "", false, "1", "", null);
    }

    static NoteForm of(Note note, Response response) {
        return new NoteForm(note.id(), note.tableName(), note.agendaItemId(), response.who(), note.isQuote(), String.valueOf(note.saidBy()), response.words(), note.takenAt());
    }

    /** The same of that note. */
    NoteForm of(String note) {
        return new NoteForm(note, table, item, who, isQuote, saidBy, words, takenAt);
    }

    /** @param items those of the event */
    Problems problems(List<AgendaItem> items) {
        Problems problems = new Problems();
        if (!FormKey.of(id).equals(id)) {
            problems.add("id", "note.why.id");
        }
        if (table.isEmpty()) {
            problems.add("table", "note.why.table");
        } else if (Text.length(table) > Note.LONGEST_TABLE) {
            problems.add("table", "note.why.table-long", Note.LONGEST_TABLE);
        }
        if (!item.isEmpty() && items.stream().noneMatch(i -> i.id().equals(item))) {
            problems.add("item", "note.why.item");
        }
        if (Text.isEmpty(words)) {
            problems.add("words", "note.why.empty");
        } else if (Text.length(words) > Response.LONGEST) {
            problems.add("words", "note.why.long", Numbers.grouped(Text.length(words)));
        }
        if (!who.isEmpty() && Respondent.of(who).isEmpty()) {
            problems.add("who", "note.why.who");
        }
        if (people() < 1 || people() > Note.MOST_SAID_BY) {
            problems.add("saidBy", "note.why.said-by", Note.MOST_SAID_BY);
        }
        return problems;
    }

    /** 0 where it is no number. */
    int people() {
        return saidBy.matches("[0-9]{1,4}") ? Integer.parseInt(saidBy) : 0;
    }

    @Nullable String itemOrNull() {
        return item.isEmpty() ? null : item;
    }

    @Nullable String whoOrNull() {
        return who.isEmpty() ? null : who;
    }
}
