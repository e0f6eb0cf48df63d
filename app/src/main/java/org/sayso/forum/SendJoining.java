package org.sayso.forum;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The form of whoever wants to join. What she sees after it is the same for an address that is a member and one that is not. */
@Singleton
class SendJoining {
    static final String FORM = "forum/join";
    private static final Logger LOG = LoggerFactory.getLogger(SendJoining.class);
    private final JoinForum joining;
    private final JoinPages pages;
    private final ForumLetters letters;
    private final ForumHaste haste;
    private final FormTokens tokens;
    private final Site site;

    SendJoining(JoinForum joining, JoinPages pages, ForumLetters letters, ForumHaste haste, FormTokens tokens, Site site) {
        this.joining = joining;
        this.pages = pages;
        this.letters = letters;
        this.haste = haste;
        this.tokens = tokens;
        this.site = site;
    }

    static String purpose(Forum forum) {
        return "forum:" + forum.id();
    }

    HttpResponse<?> send(HttpRequest<?> request, Forum forum, JoinForm typed) {
        if (typed.isTooYoung(forum)) {
            return Page.seeOther("/forums/" + forum.slug() + "/join/young");
        }
        JoinForm form = typed.with(tokens.lasting(purpose(forum), typed.token()));
        Problems problems = form.problems(forum, site.partnership());
        Optional<FormTokens.FormToken> token = tokens.read(purpose(forum), typed.token());
        if (!problems.any() && (token.isEmpty() || token.get().expired())) {
            problems.add("send", "forum.problem.waited");
        }
        if (problems.any() || !letters.isOn()) {
            return Page.again(FORM, pages.join(forum, form, problems));
        }
        if (haste.isTooMuch(request)) {
            return again(HttpStatus.TOO_MANY_REQUESTS, forum, form, "forum.problem.haste");
        }
        try {
            boolean isTaken = joining.join(forum, form.address().orElseThrow(), form.said(forum));
            return isTaken ? Page.seeOther("/forums/" + forum.slug() + "/join/sent") : Page.status(HttpStatus.GONE, "forum/closed", Map.of("forum", forum));
        } catch (RuntimeException e) {
            LOG.error("Somebody who wants to join a forum could not be kept and was told: {}", e.getClass().getName());
            return again(HttpStatus.SERVICE_UNAVAILABLE, forum, form, "forum.problem.not-kept");
        }
    }

    private HttpResponse<?> again(HttpStatus status, Forum forum, JoinForm form, String problem) {
        return Page.status(status, FORM, pages.join(forum, form, new Problems().add("send", problem)));
    }
}
