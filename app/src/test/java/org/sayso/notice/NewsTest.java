package org.sayso.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.feedback.TellAboutYou;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeDraft;
import org.sayso.publishing.ChangeStatus;
import org.sayso.publishing.PublishChange;
import org.sayso.publishing.SaveChange;
import org.sayso.publishing.UpdateStatus;
import org.sayso.reply.WriteReply;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;
import org.sayso.web.FormVersion;

/** What is told, and that it is told once. */
class NewsTest extends OnEveryPost {
    private static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);

    /** The news that she got since the last look, each as its plain text. */
    private List<String> got() throws Exception {
        post.news();
        List<String> texts = new java.util.ArrayList<>();
        for (var message : post.to(HER)) {
            texts.add(SomePost.text(message));
        }
        post.server.purgeEmailFromAllMailboxes();
        return texts;
    }

    private Change published(String title, Response response) {
        Change draft = post.site.the(SaveChange.class).save(PRIYA, draft(title, List.of(response)));
        return post.site.the(PublishChange.class).publish(PRIYA, draft.id());
    }

    private static ChangeDraft draft(String title, List<Response> responses) {
        return new ChangeDraft(
                "dorset-cypf-2020-23", "best-place-to-live", List.of("5.11"), title, "You told us this.", "We did that.", ChangeStatus.PLANNED, null, null,
                LocalDate.of(2026, 11, 27), responses.stream().map(Response::id).toList(), List.of());
    }

    @Test
    void eachChangeOfStateIsTold() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        assertEquals(List.of(), got(), "nothing has happened");
        post.stands(bus, Standing.RELEASED);
        assertTrue(got().getFirst().contains("A person has read your idea."));
        post.site.the(ConfirmTags.class).change(PRIYA, bus.id(), List.of("best-place-to-live"), null);
        post.site.settled();
        String themed = got().getFirst();
        assertTrue(themed.contains("in its place in our plan"), themed);
        assertFalse(themed.contains("A person has read"), "that was told before: " + themed);
        post.site.the(WriteReply.class).write(PRIYA, bus.id(), "It starts in May, Amina.", FormVersion.NONE);
        post.site.settled();
        String answered = got().getFirst();
        assertTrue(answered.contains("The team has written an answer"), answered);
        assertFalse(answered.contains("May"), "no words of a reply: " + answered);
        Change change = published("Later buses", bus);
        post.site.settled();
        assertTrue(got().getFirst().contains("what came of your idea"));
        post.site.the(UpdateStatus.class).update(PRIYA, change.id(), ChangeStatus.DONE, LocalDate.of(2026, 11, 28), null, null);
        post.site.settled();
        assertEquals(1, got().size(), "it stands elsewhere now");
        published("Cheaper buses", bus);
        post.site.settled();
        assertEquals(1, got().size(), "a second change answers it");
        Change third = published("Night buses", bus);
        post.site.settled();
        assertEquals(1, got().size());
        post.site.the(SaveChange.class).save(PRIYA, third.id(), draft("Night buses, often", List.of(bus)), null);
        post.site.settled();
        assertEquals(List.of(), got(), "other words for the same are no news");
    }

    @Test
    void aLinkToAChangeThatIsPublishedIsNews() throws Exception {
        Response other = post.sent("A tram").response();
        post.stands(other, Standing.RELEASED);
        Response bus = post.wanted("A bus after nine", HER).response();
        post.stands(bus, Standing.RELEASED);
        Change change = published("Later buses", other);
        got();
        post.site.the(SaveChange.class).save(PRIYA, change.id(), draft("Later buses", List.of(other, bus)), null);
        post.site.settled();
        assertEquals(1, got().size());
    }

    @Test
    void severalChangesInTenMinutesAreOneMailAndWhatWasUndoneIsNone() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        post.stands(bus, Standing.RELEASED);
        post.clock().pass(Duration.ofMinutes(4));
        post.site.the(WriteReply.class).write(PRIYA, bus.id(), "Yes.", FormVersion.NONE);
        published("Later buses", bus);
        post.site.settled();
        post.site.the(TellNews.class).tell();
        post.deliver();
        assertEquals(List.of(), post.to(HER), "not yet");
        List<String> mails = got();
        assertEquals(1, mails.size());
        assertTrue(mails.getFirst().contains("A person has read your idea.\n\nThe team has written an answer to you.\n\nWe tell you what came of your idea"), mails.getFirst());

        Response park = post.wanted("A skate park", "ben@example.org").response();
        post.stands(park, Standing.RELEASED);
        post.stands(park, Standing.HELD);
        post.news();
        assertEquals(List.of(), post.to("ben@example.org"));
    }

    @Test
    void manyTouchesAndManyWorkersSendOneMail() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        post.stands(bus, Standing.RELEASED);
        for (int i = 0; i < 10; i++) {
            post.touch(bus);
        }
        post.clock().pass(Duration.ofMinutes(10));
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            List<Callable<Void>> workers = IntStream.range(0, 12).<Callable<Void>>mapToObj(i -> () -> {
                post.site.the(TellNews.class).tell();
                post.deliver();
                return null;
            }).toList();
            for (Future<Void> worker : many.invokeAll(workers)) {
                worker.get();
            }
        }
        post.deliver();
        assertEquals(1, post.to(HER).size());
        post.touch(bus);
        post.stands(bus, Standing.HELD);
        post.stands(bus, Standing.RELEASED);
        assertEquals(1, got().size(), "still the one from before: what was told is not told again");
        assertEquals(List.of(), got());
    }

    @Test
    void aConcernLooksReceivedAndSaysNothing() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        post.stands(bus, Standing.CONCERN);
        assertEquals(List.of(), got());
        post.stands(bus, Standing.KEPT_PRIVATE);
        assertTrue(got().getFirst().contains("They keep it private."));
    }

    @Test
    void heldAgainBeforeTheMailWentSaysNothingAndIsToldOnceItIsSoAgain() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        post.stands(bus, Standing.RELEASED);
        post.clock().pass(Duration.ofMinutes(10));
        post.site.the(TellNews.class).tell();
        assertEquals(MailRow.WAITING, post.ledger(MailKind.NEWS).getFirst().state());
        post.stands(bus, Standing.CONCERN);
        assertEquals(List.of(), post.ledger(MailKind.NEWS));
        assertEquals(List.of(), got());
        post.stands(bus, Standing.HELD);
        post.stands(bus, Standing.RELEASED);
        assertTrue(got().getFirst().contains("A person has read your idea."));
    }

    @Test
    void takenBackEverythingGoesAtOnceAlsoWhatWaits() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        post.stands(bus, Standing.RELEASED);
        post.clock().pass(Duration.ofMinutes(10));
        post.site.the(TellNews.class).tell();
        post.site.the(TakeBack.class).takeBack(bus.id());
        post.site.settled();
        assertEquals(0, post.subscribed());
        assertEquals(List.of(), post.ledger(MailKind.NEWS));
        post.deliver();
        assertEquals(List.of(), post.to(HER));
    }

    @Test
    void whoSaysLaterToBeUnder13HearsNoMore() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        post.site.the(TellAboutYou.class).tell(bus.id(), new TellAboutYou.Told("", "11_13", "", java.util.Map.of()));
        post.site.settled();
        assertEquals(0, post.subscribed());
    }

    @Test
    void whatHappenedBeforeSheAskedIsNoNewsAndWhatHappenedWhileSheWasAskedIs() throws Exception {
        Response bus = post.sent("A bus after nine").response();
        post.stands(bus, Standing.RELEASED);
        post.ask(bus, HER);
        post.deliver();
        String link = SomePost.link(SomePost.text(post.to(HER).getFirst()));
        post.server.purgeEmailFromAllMailboxes();
        post.site.the(WriteReply.class).write(PRIYA, bus.id(), "Yes.", FormVersion.NONE);
        post.site.settled();
        assertEquals(List.of(), got(), "she has not said yes");
        post.site.the(ConfirmNotices.class).confirm(link.replaceFirst(".*/", ""));
        List<String> mails = got();
        assertEquals(1, mails.size());
        assertTrue(mails.getFirst().contains("The team has written") && !mails.getFirst().contains("A person has read"), mails.getFirst());
    }

    @Test
    void whatIsOverIsErasedByTheClock() throws Exception {
        Response bus = post.wanted("A bus after nine", HER).response();
        post.ask(bus, "ben@example.org");
        assertEquals(2, post.subscribed());
        post.clock().pass(Duration.ofHours(49));
        post.site.the(ForgetNotices.class).forget();
        assertEquals(1, post.subscribed(), "nobody confirmed the second");
        assertEquals(List.of(), post.ledger(MailKind.CONFIRM).stream().filter(row -> row.state().equals(MailRow.WAITING)).toList());
        post.clock().pass(Duration.ofDays(360));
        post.site.the(ForgetNotices.class).forget();
        assertEquals(1, post.subscribed());
        post.clock().pass(Duration.ofDays(7));
        post.site.the(ForgetNotices.class).forget();
        assertEquals(0, post.subscribed(), "a year after the campaign closed");
        assertEquals(List.of(), post.ledger(MailKind.CONFIRM), "the ledger too");
    }
}
