package org.sayso.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;

/** A site that sends by real SMTP to a server of this test, with a clock that the test moves; its workers run when the test says so. */
final class SomePost implements AutoCloseable {
    static final String ADDRESS = "https://sayso.example.org";
    private static final Pattern LINK = Pattern.compile(ADDRESS + "(/notice/(?:yes|stop)/[A-Za-z0-9_-]+)");
    final TestSite site;
    final GreenMail server;

    SomePost(Database database) throws IOException {
        this(database, freePort());
    }

    private SomePost(Database database, int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        site = siteAt(database, port);
    }

    /** A site that sends to that port, whatever is there. */
    static TestSite siteAt(Database database, int port) {
        Map<String, Object> properties = new HashMap<>(database.freshProperties());
        properties.putAll(Map.of(
                "sayso.post.where", "smtp", "sayso.post.host", "127.0.0.1", "sayso.post.port", port, "sayso.post.security", "none", "sayso.post.from", "sayso@example.org",
                "sayso.address", ADDRESS, "test.clock", "2026-11-27T10:00:00Z"));
        properties.putAll(Map.of("sayso.post.pause", "10h", "sayso.notices.pause", "10h", "sayso.notices.forget", "10h"));
        return TestSite.start(properties);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    record Sent(Response response, String code) {}

    Sent sent(String words) {
        return sent(site.openCampaign(), words, "14_16");
    }

    Sent sent(Campaign campaign, String words, String age) {
        var receipt = site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent(
                words, "young_person", age, null, true, UUID.randomUUID().toString(), "web", null, null));
        return new Sent(receipt.response(), receipt.code());
    }

    void stands(Response response, Standing standing) {
        site.the(ResponseRepository.class).decide(response.id(), standing.name(), standing == Standing.KEPT_PRIVATE ? "name_in_it" : null, null, standing.isRead() ? clock().instant() : null);
        touch(response);
    }

    void touch(Response response) {
        site.the(org.sayso.feedback.Outbox.class).touched(response.id());
        site.settled();
    }

    MovableClock clock() {
        return site.the(MovableClock.class);
    }

    void ask(Response response, String address) {
        site.the(AskForNotices.class).ask(response.id(), UUID.randomUUID().toString(), address);
    }

    /** Asked, and the owner of the address has said yes. */
    Sent wanted(String words, String address) throws Exception {
        Sent sent = sent(words);
        ask(sent.response(), address);
        deliver();
        site.the(ConfirmNotices.class).confirm(link(text(to(address).getLast())).replaceFirst(".*/", ""));
        news();
        server.purgeEmailFromAllMailboxes();
        return sent;
    }

    /** Ten minutes pass, and both workers run. */
    void news() {
        clock().pass(Duration.ofMinutes(10));
        site.the(TellNews.class).tell();
        deliver();
    }

    void deliver() {
        site.the(DeliverMail.class).deliver();
    }

    List<MimeMessage> to(String address) throws MessagingException {
        return Stream.of(server.getReceivedMessages()).filter(m -> {
            try {
                return m.getAllRecipients()[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    /** The plain part. */
    static String text(MimeMessage message) throws Exception {
        return part(message, 0);
    }

    static String html(MimeMessage message) throws Exception {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int n) throws Exception {
        return ((jakarta.mail.Multipart) message.getContent()).getBodyPart(n).getContent().toString().replace("\r\n", "\n");
    }

    /** All of it, as it came over the wire. */
    static String raw(MimeMessage message) {
        return GreenMailUtil.getWholeMessage(message);
    }

    /** The path of the one link that does something. */
    static String link(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return link.group(1);
    }

    List<MailRow> ledger(MailKind kind) {
        return site.the(MailRowRepository.class).findAll().stream().filter(row -> row.kind().equals(kind.name())).toList();
    }

    long subscribed() {
        return site.the(SubscriptionRepository.class).count();
    }

    @Override
    public void close() {
        site.close();
        server.stop();
    }
}
