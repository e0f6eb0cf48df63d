package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** All that somebody says when she books, as typed; each page of the form carries it all. @param news {@code yes} when she wants to hear what changed; @param back {@code check} when she came from there to change something */
@Introspected
record BookForm(
        String token, String name, String contact, String joins, String people, String children, List<String> needs, String interpreter, String needsText, String question,
        String news, String back) {
    static final int LONGEST_NAME = 80;
    static final int LONGEST_LANGUAGE = 60;
    static final int LONGEST_TEXT = 1000;

    static BookForm of(FormFields form) {
        return new BookForm(
                form.one("token"), Text.line(form.one("name")), Text.line(form.one("contact")), form.one("joins"), Text.line(form.one("people")), Text.line(form.one("children")),
                form.all("needs").stream().flatMap(each -> Arrays.stream(each.split(","))).toList(), Text.line(form.one("interpreter")), Text.clean(form.one("needsText")), Text.clean(form.one("question")),
                form.one("news").equals("yes") ? "yes" : "", form.one("back").equals("check") ? "check" : "");
    }

    static BookForm blank(String token) {
        return new BookForm(token, "", "", "", "1", "0", List.of(), "", "", "", "", "");
    }

    /** What stands in a booking, to change it. */
    static BookForm of(Booking booking) {
        return new BookForm(
                "", "", "", booking.joins().slug(), String.valueOf(booking.people()), String.valueOf(booking.children()), booking.wishes().stream().map(Need::slug).toList(),
                booking.interpreter() == null ? "" : booking.interpreter(), booking.needsText() == null ? "" : booking.needsText(), "", "", "");
    }

    BookForm with(String newToken, String newBack) {
        return new BookForm(newToken, name, contact, joins, people, children, needs, interpreter, needsText, question, news, newBack);
    }

    /** Empty where none can be made of what was typed. */
    Optional<Contact> readContact() {
        return Contact.read(contact);
    }

    Optional<Integer> howMany() {
        return number(people).filter(n -> n >= 1 && n <= Booking.MOST_PEOPLE);
    }

    /** Nothing typed is none. */
    Optional<Integer> howManyChildren() {
        return children.isEmpty() ? Optional.of(0) : number(children).filter(n -> n <= howMany().orElse(Booking.MOST_PEOPLE));
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(Numbers.plainFigures(typed)).filter(t -> t.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    Who who() {
        return new Who(name, readContact().orElse(null), Text.orNull(question), news.equals("yes"));
    }

    /** Without problems only. */
    Wish wish(Event event) {
        return new Wish(Joins.of(event, joins).orElseThrow(), howMany().orElseThrow(), howManyChildren().orElseThrow(), Need.kept(needs), Text.orNull(needsText), language());
    }

    private @Nullable String language() {
        return needs.contains(Need.INTERPRETER.slug()) ? Text.orNull(interpreter) : null;
    }

    Problems problems(BookStep step, Event event) {
        Problems problems = new Problems();
        switch (step) {
            case WHO -> who(problems);
            case HOW -> how(problems, event);
            case NEEDS -> needs(problems);
            case CHECK -> { }
        }
        return problems;
    }

    /** Of what a host types for somebody, who may leave no contact. */
    Problems problemsByHand(Event event) {
        Problems problems = new Problems();
        name(problems);
        if (!contact.isEmpty() && readContact().isEmpty()) {
            problems.add("contact", "booking.problem.contact-wrong");
        }
        how(problems, event);
        needs(problems);
        return problems;
    }

    private void name(Problems problems) {
        if (Text.isEmpty(name)) {
            problems.add("name", "booking.problem.name");
        } else if (Text.length(name) > LONGEST_NAME) {
            problems.add("name", "booking.problem.name-long", LONGEST_NAME);
        }
    }

    private void who(Problems problems) {
        name(problems);
        if (readContact().isEmpty()) {
            problems.add("contact", contact.isEmpty() ? "booking.problem.contact" : "booking.problem.contact-wrong");
        }
    }

    void how(Problems problems, Event event) {
        if (Joins.of(event, joins).isEmpty()) {
            problems.add("joins", "booking.problem.joins");
        }
        int most = Joins.of(event, joins).filter(way -> way.takesPlace(event)).isPresent() ? Math.min(Booking.MOST_PEOPLE, event.capacity()) : Booking.MOST_PEOPLE;
        if (howMany().filter(n -> n <= most).isEmpty()) {
            problems.add("people", "booking.problem.people", most);
        }
        if (howManyChildren().isEmpty()) {
            problems.add("children", "booking.problem.children");
        }
    }

    void needs(Problems problems) {
        over(problems, "interpreter", interpreter, LONGEST_LANGUAGE);
        over(problems, "needsText", needsText, LONGEST_TEXT);
        over(problems, "question", question, LONGEST_TEXT);
    }

    private static void over(Problems problems, String field, String text, int longest) {
        if (Text.length(text) > longest) {
            problems.add(field, "booking.problem.long", Numbers.grouped(Text.length(text) - longest));
        }
    }

    /** What the page of that step does not show but carries on. */
    List<FormFields.Sent> carried(BookStep step) {
        List<FormFields.Sent> carried = new ArrayList<>(List.of(new FormFields.Sent("token", token), new FormFields.Sent("back", back)));
        if (step != BookStep.WHO) {
            carried.addAll(List.of(new FormFields.Sent("name", name), new FormFields.Sent("contact", contact)));
        }
        if (step != BookStep.HOW) {
            carried.addAll(List.of(new FormFields.Sent("joins", joins), new FormFields.Sent("people", people), new FormFields.Sent("children", children)));
        }
        if (step != BookStep.NEEDS) {
            carried.addAll(List.of(new FormFields.Sent("needs", String.join(",", needs)), new FormFields.Sent("interpreter", interpreter), new FormFields.Sent("needsText", needsText), new FormFields.Sent("question", question), new FormFields.Sent("news", news)));
        }
        return carried;
    }
}
