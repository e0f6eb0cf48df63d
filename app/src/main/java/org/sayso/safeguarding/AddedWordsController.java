package org.sayso.safeguarding;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** That what a sender added later was read. */
@Controller("/desk/moderation/{id}/added-words")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class AddedWordsController {
    private final ModerationPages pages;
    private final ReadAddedWords readAddedWords;

    AddedWordsController(ModerationPages pages, ReadAddedWords readAddedWords) {
        this.pages = pages;
        this.readAddedWords = readAddedWords;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> read(Authentication who, String id, @Body DecisionForm form) {
        return pages.orConflict(null, () -> {
            readAddedWords.read(Colleague.of(who), id, form.seen());
            return Page.seeOther("/desk/moderation?show=" + QueueList.ADDED.slug() + "&done=added-words-read");
        });
    }
}
