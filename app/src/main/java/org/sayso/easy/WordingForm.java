package org.sayso.easy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** The easy question as its form sends it. @param version which the form was made from; empty when there was none */
@Serdeable
record WordingForm(@Nullable String wording, @Nullable String version) {
    static WordingForm of(@Nullable EasyWording now) {
        return new WordingForm(now == null ? "" : now.wording(), version(now));
    }

    /** What was typed, on the newest version: sending it again is then a decision. */
    WordingForm onTopOf(@Nullable EasyWording newest) {
        return new WordingForm(wording, version(newest));
    }

    String clean() {
        return Text.line(wording);
    }

    boolean isMadeFrom(@Nullable EasyWording now) {
        return version(now).equals(version == null ? "" : version);
    }

    Problems problems() {
        Problems problems = new Problems();
        int words = EasyWords.count(clean());
        if (words > EasyWords.MOST) {
            problems.add("wording", "easy.desk.too-many", words);
        } else if (Text.length(clean()) > EasyWording.LONGEST) {
            problems.add("wording", "easy.desk.too-long", EasyWording.LONGEST);
        }
        return problems;
    }

    private static String version(@Nullable EasyWording now) {
        return now == null ? "" : String.valueOf(now.version());
    }
}
