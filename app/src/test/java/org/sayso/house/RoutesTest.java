package org.sayso.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.staff.Role;

/** Who may come is said at the method, in constants: nothing else decides. */
class RoutesTest {
    private static final Set<String> KNOWN = Set.of(
            Role.May.ANYBODY, Role.May.STAFF, Role.May.ADMIN, Role.May.MODERATOR, Role.May.PLAN_LEAD, Role.May.SAFEGUARDING_LEAD, Role.May.BOARD_VIEWER);
    private final List<UriRouteInfo<?, ?>> routes = Database.H2.site().the(Router.class).uriRoutes()
            .<UriRouteInfo<?, ?>>map(r -> r).filter(r -> r.getTargetMethod().getDeclaringType().getName().startsWith("org.sayso.")).toList();

    @Test
    void everyRouteSaysWhoMayCome() {
        assertTrue(routes.size() > 10);
        List<String> open = routes.stream().filter(r -> {
            String[] may = r.getTargetMethod().getAnnotationMetadata().getDeclaredMetadata().stringValues(Secured.class);
            return may.length == 0 || !KNOWN.containsAll(Arrays.asList(may));
        }).map(Object::toString).toList();
        assertEquals(List.of(), open);
    }

    @Test
    void whatTheDeskWritesNobodyWritesWithoutSigningIn() {
        Set<String> beforeSignIn = Set.of("/desk/sign-in", "/desk/set-up", "/desk/invitation");
        List<String> open = routes.stream().filter(r -> r.getUriMatchTemplate().toString().startsWith("/desk"))
                .filter(r -> !beforeSignIn.contains(r.getUriMatchTemplate().toString().replaceAll("[{(].*", "")))
                .filter(r -> Arrays.asList(r.getTargetMethod().stringValues(Secured.class)).contains(Role.May.ANYBODY))
                .map(Object::toString).toList();
        assertEquals(List.of(), open);
    }
}
