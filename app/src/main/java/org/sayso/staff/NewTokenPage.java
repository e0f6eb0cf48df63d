package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.web.Problems;

/** The form for a new token, blank or as it was typed. */
@Introspected
record NewTokenPage(String key, String name, List<RoleChoice> roles, Problems problems) {}
