package org.sayso.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;

/** Sends each letter by SMTP; the Message-ID is made from the id of the letter. */
class SmtpCarrier implements Carrier {
    private final MessageOf messages;
    private final Session session;

    SmtpCarrier(MailSettings mail, MessageOf messages) {
        this.messages = messages;
        this.session = session(mail);
    }

    @Override
    public void carry(String id, Letter letter) throws MailTrouble.NotSent {
        MimeMessage message = messages.of(session, id, letter);
        try {
            Transport.send(message);
        } catch (AuthenticationFailedException e) {
            throw new MailTrouble.NotSent(MailTrouble.SIGN_IN);
        } catch (SendFailedException e) {
            throw new MailTrouble.NotSent(isForGood(e) ? MailTrouble.REFUSED : MailTrouble.NOT_NOW);
        } catch (MessagingException e) {
            throw new MailTrouble.NotSent(e.getNextException() instanceof IOException ? MailTrouble.NO_CONNECTION : MailTrouble.NOT_NOW);
        }
    }

    @Override
    public boolean takesTexts() {
        return false;
    }

    @Override
    public void carry(String id, TextMessage text) throws MailTrouble.NotSent {
        throw new MailTrouble.NotSent(MailTrouble.NO_TEXTS);
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

    private static Session session(MailSettings mail) {
        String security = MailSettings.isThere(mail.security()) ? mail.security().strip() : "starttls";
        if (!security.matches("starttls|tls|none")) {
            throw new IllegalStateException("SAYSO_MAIL_SECURITY is starttls, tls or none.");
        }
        String patience = String.valueOf(mail.patience().toMillis());
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "mail.transport.protocol", "smtp", "mail.smtp.host", mail.host().strip(), "mail.smtp.port", String.valueOf(mail.port()),
                "mail.smtp.connectiontimeout", patience, "mail.smtp.timeout", patience, "mail.smtp.writetimeout", patience,
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
