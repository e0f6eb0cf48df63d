package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What shows that a point is done, as typed. @param kind {@code change}, {@code action} or {@code words}: which of the others counts */
@Introspected
record ProofForm(long version, String kind, String change, String action, String proof, String link) {
    private static final int LONGEST = 300;
    private static final int LONGEST_LINK = 500;

    static ProofForm of(FormFields fields) {
        return new ProofForm(
                FormVersion.of(fields.one("version")), fields.one("kind"), fields.one("change"), fields.one("action"), Text.line(fields.one("proof")), Text.line(fields.one("link")));
    }

    static ProofForm of(@Nullable Point point) {
        if (point == null) {
            return new ProofForm(FormVersion.NONE, "", "", "", "", "");
        }
        String kind = point.proofChange() != null ? "change" : point.proofAction() != null ? "action" : point.proofWords() != null ? "words" : "";
        return new ProofForm(point.version(), kind, text(point.proofChange()), text(point.proofAction()), text(point.proofWords()), text(point.proofLink()));
    }

    /** @param isChange whether {@code change} is one of ours that is published; @param isAction whether {@code action} is one of the plan */
    Problems problems(boolean isChange, boolean isAction) {
        Problems problems = new Problems();
        switch (kind) {
            case "change" -> add(problems, !isChange, "change", "decision.proof.change.empty");
            case "action" -> add(problems, !isAction, "action", "decision.proof.action.empty");
            case "words" -> {
                add(problems, Text.isEmpty(proof), "proof", "decision.proof.words.empty");
                if (Text.length(proof) > LONGEST) {
                    problems.add("proof", "decision.long", LONGEST);
                }
                add(problems, !link.isEmpty() && !isHttps(link), "link", "decision.proof.link.wrong");
            }
            default -> problems.add("kind", "decision.proof.kind.empty");
        }
        return problems;
    }

    boolean isChange() {
        return kind.equals("change");
    }

    boolean isAction() {
        return kind.equals("action");
    }

    boolean isWords() {
        return kind.equals("words");
    }

    private static void add(Problems problems, boolean isWrong, String field, String message) {
        if (isWrong) {
            problems.add(field, message);
        }
    }

    private static boolean isHttps(String link) {
        try {
            URI address = URI.create(link);
            return link.length() <= LONGEST_LINK && "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
