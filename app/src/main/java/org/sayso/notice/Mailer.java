package org.sayso.notice;

import io.micronaut.context.annotation.Context;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.sayso.staff.EmailAddress;
import org.sayso.web.Settings;
import org.sayso.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one message: by SMTP, or as a file into {@code mail} in the data folder. Call it with no transaction open: it may wait for half a minute. What went
 * wrong is said in our own words; the answer of a server is never logged or kept. With settings that can not be, Sayso does not start. Thread-safe.
 */
@Context
class Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final String PATIENCE_MILLIS = "20000";
    private final MailWay way;
    private final Session session;
    private final Path folder;
    private final MessageOf messages;

    Mailer(MailSettings mail, Settings settings, SiteAddress address, MessageOf messages) {
        this.way = MailWay.of(mail, settings);
        this.messages = messages;
        this.folder = Path.of(settings.data(), "mail");
        if (way == MailWay.SMTP && (!MailSettings.isThere(mail.host()) || EmailAddress.plain(mail.from()).isEmpty() || !address.isTold())) {
            throw new IllegalStateException("Mail by SMTP needs SAYSO_MAIL_HOST, SAYSO_MAIL_FROM (an address) and SAYSO_ADDRESS (links in mail begin with it).");
        }
        this.session = way == MailWay.SMTP ? smtp(mail) : Session.getInstance(new Properties());
    }

    MailWay way() {
        return way;
    }

    boolean isOn() {
        return way != MailWay.OFF;
    }

    /** @param id of the letter: its Message-ID is made from it, so that a mailbox can tell a second copy */
    void send(String id, Letter letter) throws MailTrouble.NotSent {
        try {
            MimeMessage message = messages.of(session, id, letter);
            if (way == MailWay.SMTP) {
                Transport.send(message);
            } else {
                write(id, message);
            }
        } catch (AuthenticationFailedException e) {
            throw new MailTrouble.NotSent(MailTrouble.SIGN_IN);
        } catch (SendFailedException e) {
            throw new MailTrouble.NotSent(isForGood(e) ? MailTrouble.REFUSED : MailTrouble.NOT_NOW);
        } catch (MessagingException e) {
            throw new MailTrouble.NotSent(e.getNextException() instanceof IOException ? MailTrouble.NO_CONNECTION : MailTrouble.NOT_NOW);
        } catch (IOException e) {
            throw new MailTrouble.NotSent(MailTrouble.FOLDER);
        }
    }

    /** Under the name of the letter: sent again, it is the same file. */
    private void write(String id, Message message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, id, ".tmp");
        try (OutputStream out = Files.newOutputStream(made)) {
            message.writeTo(out);
        }
        Files.move(made, folder.resolve(id + ".eml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        LOG.info("A letter was written into {}", folder);
    }

    /** An answer that begins with 5 is for good (RFC 5321, 4.2.1). The library puts the code of the server into the chain of causes. */
    private static boolean isForGood(SendFailedException e) {
        for (Exception cause = e; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (next.getMessage() != null && next.getMessage().strip().matches("(?s)4\\d\\d[ -].*")) {
                return false;
            }
            if (next.getMessage() != null && next.getMessage().strip().matches("(?s)5\\d\\d[ -].*")) {
                return true;
            }
        }
        return false;
    }

    private static Session smtp(MailSettings mail) {
        String security = MailSettings.isThere(mail.security()) ? mail.security().strip() : "starttls";
        if (!security.matches("starttls|tls|none")) {
            throw new IllegalStateException("SAYSO_MAIL_SECURITY is starttls, tls or none.");
        }
        Properties properties = new Properties();
        properties.putAll(java.util.Map.of(
                "mail.transport.protocol", "smtp", "mail.smtp.host", mail.host().strip(), "mail.smtp.port", String.valueOf(mail.port()),
                "mail.smtp.connectiontimeout", PATIENCE_MILLIS, "mail.smtp.timeout", PATIENCE_MILLIS, "mail.smtp.writetimeout", PATIENCE_MILLIS,
                "mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")), "mail.smtp.starttls.required", String.valueOf(security.equals("starttls")),
                "mail.smtp.ssl.enable", String.valueOf(security.equals("tls")), "mail.smtp.ssl.checkserveridentity", "true"));
        if (!MailSettings.isThere(mail.username())) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(mail.username(), mail.password() == null ? "" : mail.password());
            }
        });
    }
}
