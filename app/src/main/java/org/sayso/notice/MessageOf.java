package org.sayso.notice;

import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.sayso.partnership.Site;
import org.sayso.web.SiteAddress;

/** Makes the message of a letter: plain text and HTML, one receiver, nothing that follows anybody. A line end can not get into a header. */
@Singleton
class MessageOf {
    private static final String NOBODY = "sayso@localhost";
    private final LetterWords words;
    private final MailSettings settings;
    private final SiteAddress address;
    private final Site site;
    private final Clock clock;

    MessageOf(LetterWords words, MailSettings settings, SiteAddress address, Site site, Clock clock) {
        this.words = words;
        this.settings = settings;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException where no message can be made of it, now or later: an address that is none, a header of two lines, a type that is none */
    MimeMessage of(Session session, String id, Letter letter) {
        try {
            return made(session, id, letter);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("This letter makes no message"); // without its cause: that may name the address
        }
    }

    private MimeMessage made(Session session, String id, Letter letter) throws MessagingException {
        mustBeOneLine(letter.to());
        mustBeOneLine(letter.subject());
        MimeMessage message = new WithOwnId(session, "<" + id + "@" + URI.create(address.told()).getHost() + ">");
        try {
            message.setFrom(new InternetAddress(MailSettings.isThere(settings.from()) ? settings.from().strip() : NOBODY, site.partnership().siteName(), "UTF-8"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is missing from this Java", e);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) { // RFC 8058: one tap in the mail program
            mustBeOneLine(letter.stop().href());
            message.setHeader("List-Unsubscribe", "<" + letter.stop().href() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(words.text(letter), "plain"));
        both.addBodyPart(part(words.html(letter), "html"));
        message.setContent(letter.attached() == null ? both : mixed(both, letter.attached()));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static MimeMultipart mixed(MimeMultipart words, Letter.Attached file) throws MessagingException {
        mustBeOneLine(file.name());
        mustBeOneLine(file.type());
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(file.text().getBytes(StandardCharsets.UTF_8), new ContentType(file.type()).toString())));
        attached.setDisposition(Part.ATTACHMENT);
        attached.setFileName(file.name());
        return new MimeMultipart("mixed", first, attached);
    }

    static void mustBeOneLine(String header) {
        if (header.isBlank() || header.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A header is one line");
        }
    }

    /** The library would give a new id each time it is sent. */
    private static final class WithOwnId extends MimeMessage {
        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
