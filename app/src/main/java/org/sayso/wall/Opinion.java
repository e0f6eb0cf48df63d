package org.sayso.wall;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody thinks of a statement. All three are answers: nobody has to have an opinion. */
enum Opinion {
    AGREE('a'), DISAGREE('d'), NOT_SURE('n');

    private final char sign;

    Opinion(char sign) {
        this.sign = sign;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getSlug() {
        return slug();
    }

    /** Key of its words. */
    public String getWords() {
        return "wall.opinion." + slug();
    }

    /** One letter, for the token of a round. */
    char sign() {
        return sign;
    }

    static Optional<Opinion> of(String slug) {
        return Arrays.stream(values()).filter(o -> o.slug().equals(slug)).findFirst();
    }

    static Optional<Opinion> of(char sign) {
        return Arrays.stream(values()).filter(o -> o.sign == sign).findFirst();
    }
}
