package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;
import org.sayso.web.TypedDay;
import org.sayso.web.TypedMoment;

/** How an agenda is decided, as typed. Without a time the whole day is meant. */
@Introspected
record AgendaForm(String slots, TypedMoment propose, TypedMoment vote) {
    private static final LocalTime END = LocalTime.of(23, 59, 59);
    private static final String USUAL_SLOTS = "3";

    static AgendaForm of(FormFields fields) {
        return new AgendaForm(Text.line(fields.one("slots")), TypedMoment.of(fields, "propose"), TypedMoment.of(fields, "vote"));
    }

    static AgendaForm of(Agenda agenda) {
        return new AgendaForm(String.valueOf(agenda.slots()), TypedMoment.of(agenda.proposeUntil(), END), TypedMoment.of(agenda.voteUntil(), END));
    }

    static AgendaForm blank() {
        TypedMoment never = new TypedMoment(TypedDay.NONE, "");
        return new AgendaForm(USUAL_SLOTS, never, never);
    }

    Optional<Integer> number() {
        return Optional.of(Numbers.plainFigures(slots)).filter(n -> n.matches("[1-" + Agenda.MOST_SLOTS + "]")).map(Integer::valueOf);
    }

    Optional<Instant> proposeUntil() {
        return propose.moment(END, true);
    }

    Optional<Instant> voteUntil() {
        return vote.moment(END, true);
    }

    /** @param before as it is; what is over already may stay as it is, and nothing may be set to a day that is over */
    Problems problems(Event event, Instant now, @Nullable Agenda before) {
        Problems problems = new Problems();
        if (number().isEmpty()) {
            problems.add("slots", "agenda.desk.slots.wrong", Agenda.MOST_SLOTS);
        }
        moment(problems, "propose", propose, now, before == null ? null : before.proposeUntil());
        moment(problems, "vote", vote, now, before == null ? null : before.voteUntil());
        if (voteUntil().isPresent() && voteUntil().get().isAfter(event.startsAt())) {
            problems.add("vote-day", "agenda.desk.vote.late");
        }
        if (proposeUntil().isPresent() && voteUntil().isPresent() && proposeUntil().get().isAfter(voteUntil().get())) {
            problems.add("propose-day", "agenda.desk.propose.late");
        }
        return problems;
    }

    private static void moment(Problems problems, String name, TypedMoment typed, Instant now, @Nullable Instant before) {
        Optional<Instant> moment = typed.moment(END, true);
        if (typed.day().isBlank()) {
            problems.add(name + "-day", "agenda.desk." + name + ".empty");
        } else if (typed.day().date().isEmpty()) {
            problems.add(name + "-day", "agenda.desk.no-day");
        } else if (typed.clock(END).isEmpty()) {
            problems.add(name + "-time", "agenda.desk.no-time");
        } else if (moment.isEmpty()) {
            problems.add(name + "-time", "agenda.desk.no-hour");
        } else if (!moment.get().isAfter(now) && !isSame(moment.get(), before)) {
            problems.add(name + "-day", "agenda.desk.over");
        }
    }

    /** A form shows minutes. */
    private static boolean isSame(Instant typed, @Nullable Instant before) {
        return before != null && typed.truncatedTo(ChronoUnit.MINUTES).equals(before.truncatedTo(ChronoUnit.MINUTES));
    }
}
