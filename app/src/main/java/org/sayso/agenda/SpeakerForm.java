package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** A guest speaker as typed. @param key becomes the id of a new one; @param version which the form was made from */
@Introspected
record SpeakerForm(String key, long version, String who, String state, String note) {
    static SpeakerForm of(FormFields fields) {
        return new SpeakerForm(fields.one("key"), FormVersion.of(fields.one("version")), Text.line(fields.one("who")), fields.one("state"), Text.line(fields.one("note")));
    }

    static SpeakerForm of(Speaker speaker) {
        return new SpeakerForm(speaker.id(), speaker.version(), speaker.who(), speaker.state().slug(), speaker.note() == null ? "" : speaker.note());
    }

    static SpeakerForm blank(String key, String who) {
        return new SpeakerForm(key, FormVersion.NONE, who, SpeakerState.NOT_ASKED.slug(), "");
    }

    /** The same words on the newest version: sending it again is a decision. */
    SpeakerForm on(Speaker newest) {
        return new SpeakerForm(key, newest.version(), who, state, note);
    }

    SpeakerState stateOf() {
        return SpeakerState.of(state).orElse(SpeakerState.NOT_ASKED);
    }

    @Nullable String noteOrNull() {
        return Text.isEmpty(note) ? null : note;
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Text.isEmpty(who)) {
            problems.add("who", "agenda.desk.who.empty");
        } else if (Text.length(who) > Speaker.LONGEST_WHO) {
            problems.add("who", "agenda.desk.who.long", Speaker.LONGEST_WHO);
        }
        if (SpeakerState.of(state).isEmpty()) {
            problems.add("state", "agenda.desk.state.empty");
        }
        if (Text.length(note) > Speaker.LONGEST_NOTE) {
            problems.add("note", "agenda.desk.note.long", Speaker.LONGEST_NOTE);
        }
        return problems;
    }
}
