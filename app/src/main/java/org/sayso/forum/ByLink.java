package org.sayso.forum;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.web.Page;

/** Lets whoever has the private link of a member to its pages, and slows down whoever tries links out. */
@Singleton
class ByLink {
    private final Members members;
    private final ForumHaste haste;

    ByLink(Members members, ForumHaste haste) {
        this.members = members;
        this.haste = haste;
    }

    HttpResponse<?> with(String token, HttpRequest<?> request, Function<Members.Found, HttpResponse<?>> then) {
        Optional<Members.Found> found = members.find(token);
        if (found.isEmpty()) {
            haste.checkLink(request);
            haste.wrongLink(request);
        }
        HttpResponse<?> answer = found.isPresent() ? then.apply(found.get()) : lost();
        return ((MutableHttpResponse<?>) answer).header("X-Robots-Tag", "noindex, nofollow");
    }

    static HttpResponse<?> lost() {
        return HttpResponse.status(HttpStatus.NOT_FOUND).body(Page.of("forum/lost", Map.of()));
    }
}
