package org.sayso.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Map;
import org.sayso.web.Chrome;

/** On the desk every page knows who is signed in ({@code staff}), the roles ({@code may}) and the token for its forms ({@code formToken}). */
@Singleton
class DeskChrome implements Chrome {
    private final StaffSessions sessions;

    DeskChrome(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(HttpRequest<?> request, Map<String, Object> model) {
        if (!request.getPath().startsWith("/desk")) {
            return;
        }
        request.getUserPrincipal(Authentication.class).ifPresent(who -> {
            Colleague colleague = Colleague.of(who);
            model.put("staff", colleague);
            model.put("may", new May(colleague.is(Role.ADMIN), colleague.is(Role.MODERATOR), colleague.is(Role.PLAN_LEAD),
                    colleague.is(Role.SAFEGUARDING_LEAD), colleague.is(Role.BOARD_VIEWER), colleague.is(Role.ADMIN) || colleague.is(Role.PLAN_LEAD),
                    colleague.is(Role.PLAN_LEAD) || colleague.is(Role.MODERATOR) || colleague.is(Role.SAFEGUARDING_LEAD),
                    colleague.is(Role.PLAN_LEAD) || colleague.is(Role.MODERATOR)));
        });
        request.getUserPrincipal(Authentication.class).flatMap(who -> request.getCookies().findCookie(sessions.cookieName())
                .map(cookie -> sessions.formToken(cookie.getValue(), Colleague.of(who).id()))).ifPresent(token -> model.put("formToken", token));
    }

    /** @param campaigns may look at them; changing them is for admins; @param search may look for responses */
    @io.micronaut.core.annotation.Introspected
    record May(boolean admin, boolean moderate, boolean lead, boolean safeguard, boolean board, boolean campaigns, boolean search, boolean reply) {}
}
