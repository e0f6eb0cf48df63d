package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.notice.Seal;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last press of the form. What the page after it says travels sealed in its address, so that it is the same for an address that had booked before. */
@Singleton
class SendBooking {
    private static final Logger LOG = LoggerFactory.getLogger(SendBooking.class);
    private static final String SEALED_FOR = "booking-done";
    private final BookPlace booking;
    private final BookPages pages;
    private final BookingLetters letters;
    private final BookingSecrets secrets;
    private final BookingHaste haste;
    private final FormTokens tokens;
    private final Seal seal;

    SendBooking(BookPlace booking, BookPages pages, BookingLetters letters, BookingSecrets secrets, BookingHaste haste, FormTokens tokens, Seal seal) {
        this.booking = booking;
        this.pages = pages;
        this.letters = letters;
        this.secrets = secrets;
        this.haste = haste;
        this.tokens = tokens;
        this.seal = seal;
    }

    /** @param place on the waiting list, or null with a place; @param link path of the booking where we can not write to her, else null */
    @Introspected
    record DonePage(String slug, String title, When when, @Nullable String place, @Nullable String link, boolean isEmail) {}

    static String purpose(Event event) {
        return "booking:" + event.id();
    }

    Optional<BookStep> firstWrong(Event event, BookForm form) {
        return Arrays.stream(BookStep.values()).filter(step -> form.problems(step, event).any()).findFirst();
    }

    /** @param typed as it came; @param form with a token for the next time */
    HttpResponse<?> send(HttpRequest<?> request, Event event, BookForm typed, BookForm form) {
        Optional<BookStep> wrong = firstWrong(event, form);
        if (wrong.isPresent()) {
            return Page.again(wrong.get().template(), pages.page(event, wrong.get(), form.with(form.token(), "check"), form.problems(wrong.get(), event)));
        }
        Optional<FormTokens.FormToken> token = tokens.read(purpose(event), typed.token());
        if (token.isEmpty() || token.get().expired()) {
            return Page.again(BookStep.CHECK.template(), pages.page(event, BookStep.CHECK, form, new Problems().add("send", "booking.problem.waited")));
        }
        if (haste.isTooMuch(request)) {
            return Page.status(HttpStatus.TOO_MANY_REQUESTS, BookStep.CHECK.template(), pages.page(event, BookStep.CHECK, form, new Problems().add("send", "booking.problem.haste")));
        }
        try {
            return switch (booking.book(event, token.get().key(), form.who(), form.wish(event))) {
                case BookPlace.Booked booked -> thanks(event, form, booked.place(), secrets.token(booked.booking().id()));
                case BookPlace.Before before -> thanks(event, form, before.place(), "");
                case BookPlace.Other other -> Page.status(HttpStatus.CONFLICT, BookStep.CHECK.template(), pages.page(event, BookStep.CHECK, form, new Problems().add("send", "booking.problem.other")));
                case BookPlace.Closed closed -> Page.status(HttpStatus.GONE, "booking/closed", Optional.ofNullable(pages.closed(event)).orElse(new BookPages.ClosedPage("booking.closed.unknown", null, null, null)));
            };
        } catch (RuntimeException e) {
            LOG.error("A booking could not be kept, its sender was told: {}", e.getClass().getName());
            return Page.status(HttpStatus.SERVICE_UNAVAILABLE, BookStep.CHECK.template(), pages.page(event, BookStep.CHECK, form, new Problems().add("send", "booking.problem.not-kept")));
        }
    }

    private HttpResponse<?> thanks(Event event, BookForm form, int place, String token) {
        Contact contact = form.readContact().orElseThrow();
        String shown = letters.canWrite(contact) ? "" : token;
        String sealed = seal.close(SEALED_FOR, event.id() + "\n" + place + "\n" + contact.kind() + "\n" + shown);
        return Page.seeOther("/events/" + event.slug() + "/book/done?r=" + URLEncoder.encode(sealed, StandardCharsets.UTF_8));
    }

    Optional<DonePage> done(Event event, @Nullable String sealed) {
        return seal.open(SEALED_FOR, sealed).map(text -> text.split("\n", -1)).filter(parts -> parts[0].equals(event.id())).map(parts -> new DonePage(
                event.slug(), event.title(), When.of(event), parts[1].equals("0") ? null : parts[1], parts[3].isEmpty() ? null : LetterText.LINK + parts[3],
                parts[2].equals(Contact.Kind.EMAIL.name())));
    }
}
