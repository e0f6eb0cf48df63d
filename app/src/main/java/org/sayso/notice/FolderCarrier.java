package org.sayso.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes each letter as a file into a folder, under its name: sent again, it is the same file. For the demo, and to look at letters. */
class FolderCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(FolderCarrier.class);
    private final Path folder;
    private final MessageOf messages;
    private final Session session = Session.getInstance(new Properties());

    FolderCarrier(Path folder, MessageOf messages) {
        this.folder = folder;
        this.messages = messages;
    }

    @Override
    public void carry(String id, Letter letter) throws MailTrouble.NotSent {
        MimeMessage message = messages.of(session, id, letter);
        try {
            Files.createDirectories(folder);
            Path made = Files.createTempFile(folder, id, ".tmp");
            try (OutputStream out = Files.newOutputStream(made)) {
                message.writeTo(out);
            }
            Files.move(made, folder.resolve(id + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new MailTrouble.NotSent(MailTrouble.FOLDER);
        }
        LOG.info("A letter was written into {}", folder);
    }

    @Override
    public boolean takesTexts() {
        return false;
    }

    @Override
    public void carry(String id, TextMessage text) throws MailTrouble.NotSent {
        throw new MailTrouble.NotSent(MailTrouble.NO_TEXTS);
    }
}
