package org.sayso.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a promise stands, all four of them public. Any may follow any: a promise can be taken up again. */
public enum ChangeStatus {
    PLANNED("clock"), UNDER_WAY("circle-dot"), DONE("circle-check"), NOT_DOING("circle-slash");

    private final String icon;

    ChangeStatus(String icon) {
        this.icon = icon;
    }

    /** As the API, addresses and content write it: {@code under_way}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getSlug() {
        return slug();
    }

    public String getIcon() {
        return icon;
    }

    /** The style class of its chip: {@code status-under-way}. */
    public String getLook() {
        return "status-" + slug().replace('_', '-');
    }

    /** Key of its public words. */
    public String getWords() {
        return "publishing.status." + slug();
    }

    public static Optional<ChangeStatus> of(String slug) {
        return Arrays.stream(values()).filter(s -> s.slug().equals(slug)).findFirst();
    }
}
