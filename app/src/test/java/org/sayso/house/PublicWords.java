package org.sayso.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of the bundle whose words stand on public pages: those that a public template names, and those of which code makes the key. They have to be
 * plain, and each language has to have them. Left out: what only staff and programmers see, and what staff print.
 */
final class PublicWords {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z0-9._-]+)\"");
    private static final Pattern FOR_STAFF = Pattern.compile("/desk/|/staff/|_desk|layouts/(desk|print)|desk-error|shared/_theirs|shared/_preview|home/api\\.hbs");
    private static final List<String> MADE_IN_CODE = List.of(
            "feedback.", "error.", "publishing.follow.", "publishing.code.", "publishing.right.", "publishing.status.", "publishing.changes.", "publishing.story.", "publishing.promises.",
            "publishing.answer.", "publishing.who.", "publishing.age.", "publishing.goodbye.", "publishing.gone.", "partnership.", "share.nowhere.", "result.", "wall.opinion.",
            "wall.happened.", "wall.order.", "wall.empty", "wall.found", "wall.topics.", "wall.by-team", "campaign.for.", "campaign.day.", "campaign.stage.", "notice.answers-kept",
            "notice.about-you-kept", "notice.hour-over", "notice.offer", "easy.", "group.stage", "group.heard", "group.code.", "group.size.", "group.answer.",
            "group.closed", "group.planned", "group.over", "group.gone", "event.kind.", "event.for.", "event.access.", "event.stage.", "event.how.",
            "event.filter.", "booking.joins.", "booking.need.", "booking.problem.", "booking.closed.", "booking.state.", "booking.said.", "notice.booking-",
            "agenda.", "notice.agenda-dots", "notice.agenda-proposed", "notice.agenda-named",
            "notice.agenda-not-named", "participation.for.", "participation.method.", "participation.often.", "participation.tone.", "decision.badge.",
            "decision.open", "decision.late", "decision.done", "decision.not-doing", "decision.proof.is-", "decision.proof.gone", "impact.",
            "forum.kind.", "forum.who.", "forum.purpose.", "forum.children.", "forum.problem.", "notice.forum-", "question.problem.", "question.follow.");
    private static final Pattern NOT_PUBLIC = Pattern.compile(".*\\.desk.*|agenda\\.slip.*|feedback\\.answers.*|feedback\\.preview.*");

    private PublicWords() {}

    /** @param tag of a language, or empty for English */
    static Properties bundle(String tag) {
        Properties bundle = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve("messages" + (tag.isEmpty() ? "" : "_" + tag) + ".properties"))) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** Those that have a file. */
    static List<String> languages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("messages_")).map(f -> f.replaceAll("messages_|\\.properties", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> keys() {
        Set<String> all = bundle("").stringPropertyNames();
        return Stream.concat(named().stream(), all.stream().filter(key -> MADE_IN_CODE.stream().anyMatch(key::startsWith)))
                .filter(all::contains).filter(key -> !NOT_PUBLIC.matcher(key).matches()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/views"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".hbs") && !FOR_STAFF.matcher(f.toString()).find()).toList()) {
                Matcher quoted = QUOTED.matcher(Files.readString(file));
                while (quoted.find()) {
                    keys.add(quoted.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
