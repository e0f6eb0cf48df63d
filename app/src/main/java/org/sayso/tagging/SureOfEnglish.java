package org.sayso.tagging;

import jakarta.inject.Singleton;
import org.sayso.feedback.SurelyEnglish;
import org.sayso.nlp.Tagger;

/**
 * Whether words are English beyond doubt, told from the words each time: a fraction of a millisecond once {@link ReadAgain} has loaded the detector,
 * so nothing is stored. {@link TagReader} takes what is not sure for English too, until a colleague has put it into English.
 */
@Singleton
class SureOfEnglish implements SurelyEnglish {
    @Override
    public boolean is(String words) {
        return Tagger.isSurelyEnglish(words);
    }
}
