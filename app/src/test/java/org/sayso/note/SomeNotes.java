package org.sayso.note;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.Hosts;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.web.Problems;

/** Notes as tests need them, and who takes them. */
public final class SomeNotes {
    private final TestSite site;

    public SomeNotes(TestSite site) {
        this.site = site;
    }

    /** The test member of staff with that role. */
    public Colleague colleague(Role role) {
        var member = site.the(StaffMemberRepository.class).findByPartnershipAndEmail(site.the(Site.class).slug(), site.emailOf(role)).orElseThrow();
        return new Colleague(member.id(), member.displayName(), List.of(role.name()));
    }

    /** A plan lead runs it already. */
    public void runs(Event event, Role role) {
        site.the(Hosts.class).add(event.id(), colleague(role).id(), Instant.now());
    }

    /** Puts those on the agenda of an event, published. @return their ids */
    public List<String> onAgenda(Event event, String... words) {
        var database = site.the(JdbcOperations.class);
        Instant now = Instant.now();
        run(database, "INSERT INTO agenda (event_id, slots, propose_until, vote_until, made_at, made_by, published_at, published_by, version) VALUES (?, 3, ?, ?, ?, 'Priya', ?, 'Priya', 0)", event.id(), now, now, now, now);
        List<String> ids = new ArrayList<>();
        for (String one : words) {
            String id = UUID.randomUUID().toString();
            ids.add(id);
            run(database, "INSERT INTO agenda_proposal (id, event_id, kind, words, state, made_at, version) VALUES (?, ?, 'ITEM', ?, 'SHOWN', ?, 0)", id, event.id(), one, now);
            run(database, "INSERT INTO agenda_place (event_id, proposal_id, place, links, dots, already) VALUES (?, ?, ?, 1, 1, 0)", event.id(), id, ids.size());
        }
        return ids;
    }

    private static void run(JdbcOperations database, String sql, Object... values) {
        database.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    static NoteForm typed(String id, String words) {
        return new NoteForm(id, "Table 4", "", "parent", false, "1", words, null);
    }

    /** Kept as taken by the plan lead. */
    Note kept(Event event, String words) {
        return kept(event, typed(UUID.randomUUID().toString(), words), colleague(Role.PLAN_LEAD));
    }

    Note kept(Event event, NoteForm form, Colleague by) {
        Problems problems = new Problems();
        site.the(KeepNote.class).keep(by, event, form, problems);
        if (problems.any()) {
            throw new AssertionError(problems.getList().toString());
        }
        return find(form.id());
    }

    Note find(String id) {
        return site.the(NoteRepository.class).findById(id).orElseThrow();
    }

    Response response(Note note) {
        return site.the(ResponseRepository.class).findById(note.responseId()).orElseThrow();
    }

    void stands(Note note, String standing) {
        site.the(ResponseRepository.class).decide(note.responseId(), standing, standing.equals("KEPT_PRIVATE") ? "unkind" : null, null, Instant.now());
    }

    /** As the script of the page sends them. */
    Visitor.Answer send(Visitor visitor, Event event, String body) {
        var asked = visitor.json("GET", "/desk/events/" + event.slug() + "/capture/token", null, null);
        String token = asked.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        return visitor.json("POST", "/desk/events/" + event.slug() + "/notes?_token=" + token, null, body);
    }

    static String json(String id, String words) {
        return String.format(Locale.ROOT, "{\"id\":\"%s\",\"table\":\"4\",\"item\":\"\",\"who\":\"parent\",\"quote\":true,\"saidBy\":\"2\",\"words\":\"%s\",\"at\":%d}", id, words, System.currentTimeMillis());
    }

    static String batch(String... notes) {
        return "{\"notes\":[" + String.join(",", notes) + "]}";
    }
}
