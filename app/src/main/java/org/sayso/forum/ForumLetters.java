package org.sayso.forum;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.notice.Letter;
import org.sayso.notice.MailKind;
import org.sayso.notice.PostLetter;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.SiteAddress;

/** Writes to members. Call it inside the transaction of the cause: each cause is told once. In each letter is the way out. */
@Singleton
class ForumLetters {
    static final String LINK = "/forum/";
    static final String LEAVE = "/leaving";
    private final MemberSecrets secrets;
    private final PostLetter post;
    private final MessageSource messages;
    private final SiteAddress address;
    private final Site site;

    ForumLetters(MemberSecrets secrets, PostLetter post, MessageSource messages, SiteAddress address, Site site) {
        this.secrets = secrets;
        this.post = post;
        this.messages = messages;
        this.address = address;
        this.site = site;
    }

    boolean isOn() {
        return post.isOn();
    }

    /** What was typed is not in it. In English, as all letters are, also where the page is not. @param askId of the form that it answers */
    void join(Forum forum, Member member, String askId) {
        String words = "forum.mail." + (member.isConfirmed() ? "again" : "join");
        List<String> before = List.of(words(words + ".first", forum.title(), site.partnership().siteName()), words(words + ".then", Moments.dayInEnglish(ForgetMembers.forgottenOn(member.askedAt()))));
        write(member, ForumMail.JOIN, askId, words("forum.mail.subject", forum.title()), before, link(member, words + ".link"), List.of(words("forum.mail.not-you")));
    }

    boolean digest(Forum forum, Member member, String digestId, List<String> lines) {
        List<String> before = new ArrayList<>();
        if (member.name() != null) {
            before.add(words("forum.mail.hello", member.name()));
        }
        before.addAll(lines);
        Letter.Link all = new Letter.Link(words("forum.mail.digest.link"), address.told() + "/forums/" + forum.slug());
        return write(member, ForumMail.DIGEST, digestId, words("forum.mail.digest.subject", forum.title()), before, all, List.of(words("forum.mail.digest.why"), words("forum.mail.change", privateLink(member))));
    }

    boolean message(Forum forum, Member member, Message message) {
        List<String> before = new ArrayList<>(List.of(words("forum.mail.message.first", forum.title(), forum.runBy())));
        message.said().lines().filter(line -> !line.isBlank()).forEach(before::add);
        Letter.Link page = new Letter.Link(words("forum.mail.message.link"), address.told() + "/forums/" + forum.slug());
        return write(member, ForumMail.MESSAGE, message.id(), message.title(), before, page, List.of(words("forum.mail.message.why"), words("forum.mail.change", privateLink(member))));
    }

    boolean closed(Forum forum, Member member) {
        List<String> before = List.of(words("forum.mail.closed.first", forum.title()), words("forum.mail.closed.then", Moments.day(ForgetMembers.erasedOn(forum.closedAt()))));
        return write(member, ForumMail.CLOSED, "closed", words("forum.mail.closed.subject", forum.title()), before, null, List.of());
    }

    /** @return false when her address can not be opened any more */
    private boolean write(Member member, MailKind kind, String change, String subject, List<String> before, Letter.Link link, List<String> after) {
        Letter.Link leave = new Letter.Link(words("forum.mail.leave"), privateLink(member) + LEAVE);
        Optional<String> to = secrets.address(member);
        to.ifPresent(known -> post.post(kind, member.id(), change, new Letter(known, Letter.oneLine(subject), before, link, after, leave)));
        return to.isPresent();
    }

    /** Nothing that waits to be sent to her is sent. */
    void drop(Member member) {
        post.drop(member.id());
    }

    void drop(Member member, MailKind kind) {
        post.drop(member.id(), kind);
    }

    private Letter.Link link(Member member, String words) {
        return new Letter.Link(words(words), privateLink(member));
    }

    private String privateLink(Member member) {
        return address.told() + LINK + secrets.token(member.id());
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow(() -> new IllegalStateException("No words: " + key));
    }
}
