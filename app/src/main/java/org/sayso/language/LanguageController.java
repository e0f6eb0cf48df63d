package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.Optional;
import org.sayso.staff.Role;
import org.sayso.web.Language;
import org.sayso.web.Page;
import org.sayso.web.Settings;

/** She chooses a language, and is back on the page where she was. A shared device forgets it with its session. */
@Controller("/language")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class LanguageController {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private final boolean https;

    LanguageController(Settings settings) {
        this.https = settings.https();
    }

    /** @param back where she was, as the page said */
    @Serdeable
    record ChoiceForm(@Nullable String lang, @Nullable String back) {}

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> choose(HttpRequest<?> request, @Nullable @Body ChoiceForm form) {
        var answer = Page.seeOther(WayBack.of(form == null ? null : form.back()));
        Optional<Language> chosen = Language.find(form == null ? null : form.lang());
        return chosen.isEmpty() ? answer : answer.cookie(cookie(chosen.get(), "shared".equals(request.getParameters().get("d"))));
    }

    private Cookie cookie(Language language, boolean isShared) {
        Cookie cookie = Cookie.of(Language.NAME, language.tag()).path("/").httpOnly(true).secure(https).sameSite(SameSite.Lax);
        return isShared ? cookie : cookie.maxAge(A_YEAR);
    }
}
