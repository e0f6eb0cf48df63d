package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;
import org.sayso.web.Text;
import org.sayso.web.TypedDay;
import org.sayso.web.TypedMoment;

/**
 * An event as typed.
 *
 * @param series name of the series it belongs to, or blank; a name that is not there makes one
 * @param ends time on the same day
 * @param which of an hour that comes twice when the clocks go back: {@code first}, {@code second}, or blank while nobody was asked
 * @param actions plan and ref, as {@code plan:ref}
 * @param repeat of a new event: {@code weekly}, {@code fortnightly}, {@code monthly}, or blank; @param times how many in all
 * @param key of the form of a new event; it becomes its id
 * @param version what the form was made from; -1 for a new event
 */
@Introspected
record EventForm(
        String title, String slug, String kind, String about, String audience, TypedMoment starts, String ends, String which, String place, String address, String directions, String locality,
        boolean online, String onlineLink, List<String> access, String capacity, String target, String plan, List<String> actions, String campaign, String series, String contact, String repeat,
        String times, long version, String key) {

    private static final LocalTime NONE = null; // a time must be typed

    static EventForm of(FormFields f) {
        return new EventForm(
                Text.line(f.one("title")), Text.line(f.one("slug")), f.one("kind"), Text.clean(f.one("about")), f.one("audience"), TypedMoment.of(f, "starts"), Text.line(f.one("ends")), f.one("which"),
                Text.line(f.one("place")), Text.line(f.one("address")), Text.clean(f.one("directions")), f.one("locality"), f.one("online").equals("yes"), Text.line(f.one("link")), f.all("access"),
                Text.line(f.one("capacity")), Text.line(f.one("target")), f.one("plan"), f.all("actions"), f.one("campaign"), Text.line(f.one("series")), Text.line(f.one("contact")), f.one("repeat"),
                Text.line(f.one("times")), FormVersion.of(f.one("version")), FormKey.of(f.one("key")));
    }

    static EventForm of(Event e, List<String> refs, String series) {
        return new EventForm(
                e.title(), e.slug(), e.kind(), text(e.about()), e.audience(), TypedMoment.of(e.startsAt(), NONE), Moments.clock(e.endsAt()), which(e), text(e.place()), text(e.address()), text(e.directions()),
                text(e.locality()), e.isOnline(), text(e.onlineLink()), e.ways().stream().map(Access::slug).toList(), String.valueOf(e.capacity()), e.target() == null ? "" : String.valueOf(e.target()),
                e.plan(), refs.stream().map(ref -> e.plan() + ":" + ref).toList(), text(e.campaignId()), text(series), text(e.contact()), "", "", e.version(), "");
    }

    static EventForm blank(String plan, String campaign, String key) {
        return new EventForm(
                "", "", EventKind.TIME_TO_TALK.slug(), "", EventAudience.PARENTS_AND_CARERS.slug(), TypedMoment.NONE, "", "", "", "", "", "", false, "", List.of(), "", "", plan, List.of(), campaign, "", "", "", "",
                FormVersion.NONE, key);
    }

    /** The same for another day: what people would type again is there, the day is not. */
    EventForm forAnotherDay(String newKey) {
        return new EventForm(
                title, "", kind, about, audience, new TypedMoment(TypedDay.NONE, starts.time()), ends, "", place, address, directions, locality, online, onlineLink, access, capacity, target, plan, actions,
                campaign, series, contact, "", "", FormVersion.NONE, newKey);
    }

    EventForm withVersion(long newVersion) {
        return new EventForm(
                title, slug, kind, about, audience, starts, ends, which, place, address, directions, locality, online, onlineLink, access, capacity, target, plan, actions, campaign, series, contact, repeat, times,
                newVersion, key);
    }

    /** Both are asked for when the start stands on an hour that comes twice and nobody has said which. */
    boolean isTwice() {
        Optional<Instant> first = starts.moment(NONE, false);
        return first.isPresent() && !first.equals(starts.moment(NONE, true));
    }

    Optional<Instant> startsAt() {
        return starts.time().isBlank() ? Optional.empty() : starts.moment(NONE, which.equals("second"));
    }

    /** On the day of the start; of an hour that comes twice the second. */
    Optional<Instant> endsAt() {
        TypedMoment typed = new TypedMoment(starts.day(), ends);
        return ends.isBlank() ? Optional.empty() : typed.moment(NONE, true);
    }

    List<String> refs() {
        return actions.stream().filter(action -> action.startsWith(plan + ":")).map(action -> action.substring(plan.length() + 1)).toList();
    }

    Integer capacityNumber() {
        return number(capacity);
    }

    Integer targetNumber() {
        return number(target);
    }

    Integer timesNumber() {
        return number(times);
    }

    /** 1 to 9,999; null for anything else. */
    private static Integer number(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(typed) : null;
    }

    private static String which(Event e) {
        boolean isTwice = Moments.LONDON.getRules().getValidOffsets(e.startsAt().atZone(Moments.LONDON).toLocalDateTime()).size() > 1;
        return !isTwice ? "" : e.startsAt().atZone(Moments.LONDON).getOffset().getTotalSeconds() > 0 ? "first" : "second";
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
