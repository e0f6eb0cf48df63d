package org.sayso.forum;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** Writes once to each member of an open forum who said that she may be asked. The same form twice is one message; with other words it is refused, and nothing of it is lost. */
@Singleton
class SendMessage {
    private final Forums forums;
    private final MemberRepository members;
    private final MessageRepository messages;
    private final ForumLetters letters;
    private final Audit audit;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    SendMessage(Forums forums, MemberRepository members, MessageRepository messages, ForumLetters letters, Audit audit, MakeOnce once, Site site, Clock clock) {
        this.forums = forums;
        this.members = members;
        this.messages = messages;
        this.letters = letters;
        this.audit = audit;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Sent(int letters) implements Outcome {}

        /** There is nobody, the forum is not open or no mail is sent: nothing is kept. */
        record Nobody() implements Outcome {}

        /** Another message went from this form before. @param title of it; null where it is none of this forum */
        record Taken(@Nullable String title) implements Outcome {}
    }

    Outcome send(Colleague by, Forum forum, MessageForm form) {
        return once.make(() -> before(forum, form), () -> sent(by, forums.lock(forum), form)).row();
    }

    private Optional<Outcome> before(Forum forum, MessageForm form) {
        Optional<Outcome> here = messages.findByPartnershipAndId(site.slug(), form.key()).filter(m -> m.forumId().equals(forum.id()))
                .map(m -> m.title().equals(form.title()) && m.said().equals(form.words()) ? new Outcome.Sent(m.letters()) : new Outcome.Taken(m.title()));
        return here.isPresent() || !messages.existsById(form.key()) ? here : Optional.of(new Outcome.Taken(null));
    }

    private Outcome sent(Colleague by, Forum forum, MessageForm form) {
        List<Member> asked = forum.isOpen() && letters.isOn() ? members.members(forum.id()).stream().filter(member -> member.invitedAt() != null).toList() : List.of();
        Message message = new Message(form.key(), site.slug(), forum.id(), form.title(), form.words(), by.name(), clock.instant(), 0);
        int written = (int) asked.stream().filter(member -> letters.message(forum, member, message)).count();
        if (written > 0) {
            messages.save(new Message(message.id(), site.slug(), forum.id(), form.title(), form.words(), by.name(), message.sentAt(), written));
            audit.wrote(by, "forum-message-sent", "forum " + forum.slug(), null);
        }
        return written > 0 ? new Outcome.Sent(written) : new Outcome.Nobody();
    }
}
