package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;

/** How a letter gets out, and what is left of it. */
class DeliveryTest extends OnEveryPost {
    private MailRow line(MailKind kind) {
        return post.ledger(kind).getFirst();
    }

    /** As if the process were killed after the server took the letter and before that was written down. */
    private void sendAndDie(MailRow row) throws Exception {
        assertEquals(1, post.site.the(MailRowRepository.class).claim(row.id(), UUID.randomUUID().toString(), post.clock().instant()));
        post.site.the(Mailer.class).send(row.id(), new Letter(HER, "News", List.of("Killed now"), null, List.of(), null));
    }

    @Test
    void aLetterThatWasStoppedShortIsSentOnceMoreAndNeverAThirdTime() throws Exception {
        Response bus = post.sent("A bus after nine").response();
        post.ask(bus, HER);
        sendAndDie(line(MailKind.CONFIRM));
        post.deliver();
        assertEquals(MailRow.SENDING, line(MailKind.CONFIRM).state(), "perhaps it is still being sent");
        post.clock().pass(DeliverMail.STUCK.plusSeconds(1));
        post.deliver();
        assertEquals(List.of(MailRow.SENT, "2", "1"), List.of(line(MailKind.CONFIRM).state(), "" + line(MailKind.CONFIRM).attempts(), "" + line(MailKind.CONFIRM).stoppedShort()));
        assertEquals(2, post.to(HER).size());
        assertEquals(1, post.to(HER).stream().map(m -> {
            try {
                return m.getMessageID();
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).distinct().count(), "a mailbox can tell that it is the same");

        Response park = post.sent("A skate park").response();
        post.ask(park, HER);
        MailRow second = post.ledger(MailKind.CONFIRM).stream().filter(row -> row.state().equals(MailRow.WAITING)).findFirst().orElseThrow();
        sendAndDie(second);
        post.clock().pass(DeliverMail.STUCK.plusSeconds(1));
        post.site.the(MailRowRepository.class).takeUp("dorset", post.clock().instant().minus(DeliverMail.STUCK), post.clock().instant());
        sendAndDie(second);
        post.clock().pass(DeliverMail.STUCK.plusSeconds(1));
        post.deliver();
        MailRow left = post.site.the(MailRowRepository.class).findById(second.id()).orElseThrow();
        assertEquals(List.of(MailRow.FAILED, "STOPPED_SHORT", "2"), List.of(left.state(), left.trouble(), "" + left.stoppedShort()));
        assertNull(left.sealed());
        assertEquals(4, post.to(HER).size());
    }

    @Test
    void whileTheServerIsAwayALetterWaitsLongerAndLonger() throws Exception {
        post.ask(post.sent("A bus after nine").response(), HER);
        post.server.stop();
        post.deliver();
        post.deliver();
        MailRow waits = line(MailKind.CONFIRM);
        assertEquals(List.of(MailRow.WAITING, "NO_CONNECTION", "1"), List.of(waits.state(), waits.trouble(), "" + waits.attempts()));
        post.clock().pass(Duration.ofMinutes(1));
        post.deliver();
        post.clock().pass(Duration.ofMinutes(1));
        post.deliver();
        assertEquals(2, line(MailKind.CONFIRM).attempts(), "the second pause is longer");
        post.server.start();
        post.clock().pass(Duration.ofMinutes(4));
        post.deliver();
        assertEquals(List.of(MailRow.SENT, "3"), List.of(line(MailKind.CONFIRM).state(), "" + line(MailKind.CONFIRM).attempts()));
        assertEquals(1, post.to(HER).size());
    }

    @Test
    void whatIsNotWorthSendingAnyMoreIsGivenUp() throws Exception {
        post.ask(post.sent("A bus after nine").response(), HER);
        post.clock().pass(Duration.ofHours(49));
        post.deliver();
        assertEquals(List.of(MailRow.FAILED, "TOO_LATE"), List.of(line(MailKind.CONFIRM).state(), line(MailKind.CONFIRM).trouble()));
        assertNull(line(MailKind.CONFIRM).sealed());
        assertEquals(0, post.server.getReceivedMessages().length);
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgainAndOneThatItRefusesForNowIs() throws Exception {
        for (String answer : List.of("550 5.1.1 no such mailbox " + HER, "450 4.2.1 come back later")) {
            try (RefusingServer refusing = new RefusingServer(answer); TestSite site = SomePost.siteAt(database, refusing.port())) {
                var receipt = site.heard(site.openCampaign(), "A bus after nine", true);
                site.the(AskForNotices.class).ask(receipt.id(), UUID.randomUUID().toString(), HER);
                site.the(DeliverMail.class).deliver();
                MailRow row = site.the(MailRowRepository.class).findAll().iterator().next();
                boolean forGood = answer.startsWith("5");
                assertEquals(List.of(forGood ? MailRow.FAILED : MailRow.WAITING, forGood ? "REFUSED" : "NOT_NOW"), List.of(row.state(), row.trouble()));
                assertEquals(forGood, row.sealed() == null);
            }
        }
    }

    @Test
    void noTableHoldsAnAddressOrLeadsFromItToAnIdea() throws Exception {
        String words = "A bus for " + Mark.ofLetters();
        Response bus = post.wanted(words, HER).response();
        post.ask(bus, "ben@example.org");
        post.stands(bus, Standing.RELEASED);
        post.clock().pass(Duration.ofMinutes(10));
        post.site.the(TellNews.class).tell();
        assertNotNull(post.ledger(MailKind.NEWS).getFirst().sealed(), "a letter waits");
        List<String> all = cells("");
        assertTrue(all.stream().anyMatch(cell -> cell.contains(words)), "the scan sees what is there");
        assertEquals(List.of(), all.stream().filter(cell -> cell.contains("example.org") && !cell.contains("test.")).toList());
        assertEquals(List.of(), cells("notice_").stream().filter(cell -> cell.contains(bus.id()) || cell.contains(words) || cell.contains("has read your idea")).toList());
        post.deliver();
        assertEquals(List.of(), post.site.the(MailRowRepository.class).findAll().stream().filter(row -> row.sealed() != null).map(MailRow::kind).toList(), "sent: erased");
        assertEquals(List.of("SENT"), post.ledger(MailKind.NEWS).stream().map(MailRow::state).toList());
    }

    private List<String> cells(String tablesThatBegin) {
        return post.site.the(JdbcOperations.class).execute(connection -> {
            List<String> found = new ArrayList<>();
            DatabaseMetaData data = connection.getMetaData();
            List<String> tables = new ArrayList<>();
            try (ResultSet named = data.getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (named.next()) {
                    if (!"INFORMATION_SCHEMA".equalsIgnoreCase(named.getString("TABLE_SCHEM")) && named.getString("TABLE_NAME").toLowerCase().startsWith(tablesThatBegin)) {
                        tables.add(named.getString("TABLE_NAME"));
                    }
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            found.add(String.valueOf(rows.getString(i)));
                        }
                    }
                }
            }
            assertFalse(tables.isEmpty());
            return found;
        });
    }
}
