package org.sayso.campaign;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A further question of a campaign; nobody has to answer it.
 *
 * @param kind slug of a {@link Kind}
 * @param options one a line, for choice and choices
 * @param lowEnd words at 1 of a scale of 1 to 5
 */
@MappedEntity("campaign_question")
public record Question(
        @Id String id, String campaignId, int position, String kind, String wording, @Nullable String options, @Nullable String lowEnd,
        @Nullable String highEnd) {

    public enum Kind {
        OPEN, CHOICE, CHOICES, SCALE;

        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Kind> of(String slug) {
            return Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
        }
    }

    public List<String> optionList() {
        return options == null ? List.of() : options.lines().map(String::strip).filter(line -> !line.isBlank()).toList();
    }
}
