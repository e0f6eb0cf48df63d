package org.sayso.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.notice.LetterStanding;
import org.sayso.notice.PostLetter;
import org.sayso.staff.Role;
import org.sayso.web.Settings;

/** A question that nobody has read: a promise that could pass unseen. Who reads first sees its date, and is told in time. */
class UnreadQuestionsTest {
    private TestSite site;
    private SomeLeaders some;
    private Campaign campaign;
    private Leader leader;

    @BeforeEach
    void meet() {
        meet("1s");
    }

    /** @param pause of the worker that sends mail */
    private void meet(String pause) {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.putAll(Map.of("test.clock", "2027-05-10T10:00:00Z", "sayso.address", "https://sayso.example.org", "sayso.questions.pause", "10h", "sayso.post.pause", pause, "sayso.post.where", "folder"));
        site = TestSite.start(properties);
        some = new SomeLeaders(site);
        campaign = site.openCampaign();
        leader = some.of(campaign);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private void remind(int days) {
        site.the(MovableClock.class).pass(Duration.ofDays(days));
        site.the(RemindOfDates.class).remind();
        site.the(RemindOfDates.class).remind();
    }

    private List<String> kinds(Response response) {
        return site.the(PostLetter.class).standing(response.id()).stream().map(LetterStanding::kind).sorted().toList();
    }

    /** Once there are so many letters about questions: to whom, and the subject. */
    private List<String> letters(int many) throws Exception {
        Path folder = Path.of(site.the(Settings.class).data(), "mail");
        List<String> found = List.of();
        for (int i = 0; i < 100 && found.size() < many; i++) {
            Thread.sleep(100);
            found = Files.isDirectory(folder) ? read(folder) : List.of();
        }
        return found;
    }

    private List<String> read(Path folder) throws Exception {
        List<String> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
                    assertFalse(Files.readString(file).contains("Words"), "never the words");
                    found.add(mail.getAllRecipients()[0] + " " + mail.getSubject());
                }
            }
        }
        return found.stream().filter(letter -> letter.contains(leader.title())).sorted().toList();
    }

    @Test
    void whoeverCanReadItIsToldAndElseWhoeverWouldAnswer() throws Exception {
        String lead = site.emailOf(Role.PLAN_LEAD);
        Response unread = some.ask(leader, "Words of hers", true);
        Response concern = some.ask(leader, "Words of a concern", true);
        some.stands(concern, "CONCERN");
        Response heldAgain = some.released(leader, "Words held again", true);
        site.the(ResponseRepository.class).decide(heldAgain.id(), "HELD", null, null, site.the(MovableClock.class).instant());
        remind(16);
        assertEquals(List.of(), kinds(unread));
        remind(1);
        String soon = lead + " A question to “" + leader.title() + "” has not been read yet";
        assertEquals(List.of(soon), letters(1), "there is no moderator");
        String moderator = site.emailOf(Role.MODERATOR);
        remind(3);
        assertEquals(List.of("QUESTION_UNREAD", "QUESTION_UNREAD"), kinds(unread), "the moderator who came since; on its day nothing more is said");
        remind(1);
        remind(1);
        assertEquals(List.of(moderator + " A question to “" + leader.title() + "” has not been read yet", moderator + " A question to “" + leader.title() + "” is late and has not been read yet", soon), letters(3));
        some.stands(unread, "RELEASED");
        remind(1);
        assertEquals(List.of("QUESTION_LATE", "QUESTION_UNREAD", "QUESTION_UNREAD", "QUESTION_UNREAD"), kinds(unread));
        assertEquals(List.of(List.of(), List.of()), List.of(kinds(concern), kinds(heldAgain)));
    }

    @Test
    void aLetterThatWaitsAndIsTrueNoMoreIsNotSent() {
        site.close();
        meet("10h");
        site.emailOf(Role.MODERATOR);
        site.emailOf(Role.PLAN_LEAD);
        Response concern = some.ask(leader, "Words of a concern", true);
        Response back = some.ask(leader, "Words taken back", true);
        Response read = some.released(leader, "Words that were read", true);
        Response answered = some.released(leader, "Words that were answered", true);
        remind(17);
        assertEquals(List.of("QUESTION_UNREAD"), kinds(concern));
        assertEquals(List.of("QUESTION_SOON"), kinds(answered));
        some.stands(concern, "CONCERN");
        site.the(TakeBack.class).takeBack(back.id());
        some.answer(answered, "answered", "Because.");
        site.the(ForgetQuestions.class).read(List.of(concern.id(), back.id(), read.id(), answered.id(), "no-question"));
        assertEquals(List.of(List.of(), List.of(), List.of("QUESTION_SOON"), List.of()), List.of(kinds(concern), kinds(back), kinds(read), kinds(answered)));
    }

    @Test
    void whoeverReadsFirstSeesWhenTheFirstAnswerIsDueAndNobodyElse() {
        some.ask(leader, "Words of hers", true);
        site.the(MovableClock.class).pass(Duration.ofDays(21));
        some.ask(leader, "Words of his", true);
        Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/questions").page();
        assertTrue(page.text().contains("Not read by anybody yet: 2."), page.text());
        assertFalse(page.text().contains("30 May 2027"), "a date that goes and comes again would say that it was a concern meanwhile");
        assertEquals(List.of("0", "0", "0"), page.select(".stats__n").eachText());
        assertTrue(page.select("main a[href=/desk/moderation]").isEmpty(), "a plan lead does not read first");
        Document reader = site.signedIn(Role.MODERATOR).get("/desk/questions").page();
        assertEquals(1, reader.select("main a[href=/desk/moderation]").size());
        assertTrue(reader.text().contains("The first answer is late. It was due by 30 May 2027."), reader.text());
    }

    @Test
    void whoeverReadsFirstSeesThatItIsAQuestionAndItsDate() {
        Response question = some.ask(leader, "Words of hers", true);
        Response idea = site.heard(campaign, "An idea", true);
        var moderator = site.signedIn(Role.MODERATOR);
        String due = "Question to " + leader.title() + " · answer due Sunday 30 May 2027";
        Document queue = moderator.get("/desk/moderation").page();
        assertTrue(queue.selectFirst("#r-" + question.id()).text().contains(due), queue.text());
        assertFalse(queue.selectFirst("#r-" + idea.id()).text().contains("Question to"));
        assertTrue(moderator.get("/desk/moderation/" + question.id()).page().text().contains(due));
        site.the(MovableClock.class).pass(Duration.ofDays(21));
        moderator = site.signedIn(Role.MODERATOR);
        assertTrue(moderator.get("/desk/moderation").page().text().contains("Question to " + leader.title() + " · answer is late, it was due Sunday 30 May 2027"));
        some.stands(question, "RELEASED");
        some.answer(question, "answered", "Because.");
        assertTrue(moderator.get("/desk/moderation?show=released").page().text().contains("Question to " + leader.title() + " · answered Monday 31 May 2027"));
    }
}
