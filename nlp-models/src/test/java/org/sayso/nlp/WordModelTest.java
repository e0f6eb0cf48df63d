package org.sayso.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.junit.jupiter.api.Test;

class WordModelTest {

    @Test
    void theOpenWeightsScoreAsOpenNlpDoes() throws IOException {
        try (InputStream in = Tagger.class.getResourceAsStream("/nlp/" + TaggerTest.DORSET + ".bin")) {
            DoccatModel doccat = new DoccatModel(in);
            WordModel model = WordModel.of(doccat);
            Set<String> features = Words.of("There's no bus home from college so I miss the youth club").features();
            double[] expected = new DocumentCategorizerME(doccat).categorize(features.toArray(String[]::new));
            double[] sums = new double[model.labels().length];
            for (String feature : features) {
                float[] weights = model.weights(feature);
                for (int i = 0; weights != null && i < sums.length; i++) {
                    sums[i] += weights[i];
                }
            }
            double[] chances = Scores.softmax(sums);
            for (int i = 0; i < chances.length; i++) {
                assertEquals(expected[i], chances[i], 1e-5, model.labels()[i]);
            }
        }
    }
}
