package org.sayso.forum;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;

/** What somebody says of herself and says yes to. @param area slug, or null; @param children bands with commas, or null; @param purposes one at least */
record Joining(@Nullable String name, @Nullable String area, @Nullable String children, Set<Purpose> purposes) {}
