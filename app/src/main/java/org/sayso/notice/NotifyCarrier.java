package org.sayso.notice;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.json.JSONException;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * Sends by GOV.UK Notify with its own client; the reference is the id of the letter. Notify carries no file of ours: the letter says the same behind its link.
 * The client has no limit of time of its own, so each call runs beside us and is cut off when our patience ends.
 */
class NotifyCarrier implements Carrier {
    private static final String REPLY_TO_AS_SET_IN_NOTIFY = "";
    private static final Logger OF_THE_CLIENT = Logger.getLogger(NotificationClient.class.toString());
    private final NotifySettings settings;
    private final NotificationClient client;
    private final Duration patience;

    NotifyCarrier(NotifySettings settings, Duration patience) {
        OF_THE_CLIENT.setLevel(Level.OFF); // it would write a page of stack where our own line says it in a word
        System.setProperty("sun.net.http.retryPost", "false"); // else Java sends again by itself where the answer fails to come
        this.settings = settings.checked();
        this.client = new NotificationClient(this.settings.key(), this.settings.url());
        this.patience = patience;
    }

    @Override
    public void carry(String id, Letter letter) throws MailTrouble.NotSent {
        MessageOf.mustBeOneLine(letter.subject());
        Map<String, String> words = Map.of("subject", NotifyWords.subject(letter), "body", NotifyWords.body(letter));
        URI stop = stop(letter.stop());
        send(() -> client.sendEmail(settings.templateEmail(), letter.to(), words, id, REPLY_TO_AS_SET_IN_NOTIFY, stop));
    }

    @Override
    public boolean takesTexts() {
        return settings.templateText() != null;
    }

    @Override
    public void carry(String id, TextMessage text) throws MailTrouble.NotSent {
        if (!takesTexts()) {
            throw new MailTrouble.NotSent(MailTrouble.NO_TEXTS);
        }
        send(() -> client.sendSms(settings.templateText(), text.to(), Map.of("body", NotifyWords.body(text)), id));
    }

    /** Notify takes it by https only; the link stands in the body in any case. */
    private static @Nullable URI stop(@Nullable Letter.Link stop) {
        return stop != null && stop.href().startsWith("https://") ? URI.create(stop.href()) : null;
    }

    private void send(Callable<?> call) throws MailTrouble.NotSent {
        FutureTask<?> sending = new FutureTask<>(call);
        Thread.ofVirtual().name("notify").start(sending);
        try {
            sending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sending.cancel(true); // closes the connection, too
            throw new MailTrouble.NotSent(MailTrouble.NO_CONNECTION);
        } catch (InterruptedException e) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            throw new MailTrouble.NotSent(MailTrouble.NO_CONNECTION);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof JSONException)) { // it was taken, only the answer is not as we know it
                throw new MailTrouble.NotSent(trouble(e.getCause()));
            }
        }
    }

    private static MailTrouble trouble(Throwable failed) {
        if (!(failed instanceof NotificationClientException e)) {
            return MailTrouble.NOT_NOW; // an answer without a body, on which the client stumbles
        }
        if (e.getCause() instanceof IOException) {
            return MailTrouble.NO_CONNECTION;
        }
        return switch (e.getHttpResult()) {
            case 400 -> e.getMessage().matches("(?is).*(template|personalisation).*") ? MailTrouble.TEMPLATE : MailTrouble.REFUSED;
            case 401, 403 -> MailTrouble.SIGN_IN;
            default -> MailTrouble.NOT_NOW;
        };
    }
}
