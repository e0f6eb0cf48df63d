package org.sayso.nlp.training;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.sayso.nlp.Line;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.WordModel;
import org.sayso.nlp.Words;

/** Trains one OpenNLP document categoriser. The settings were chosen by {@link CompareSettings}, see the model card. */
record Training(String algorithm, int iterations, int cutoff, double l2) {

    static final Training CHOSEN = new Training("MAXENT", 30, 2, 0);

    DoccatModel train(List<Line> lines) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put("DataIndexer", "OnePass");
        parameters.put("PrintMessages", false);
        if (algorithm.equals("MAXENT_QN")) {
            parameters.put("L1Cost", 0.0);
            parameters.put("L2Cost", l2);
        }
        List<DocumentSample> samples = lines.stream()
                .map(line -> new DocumentSample(line.priority(), tokens(line.text())))
                .toList();
        try (ObjectStream<DocumentSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            FeatureGenerator[] asTheyAre = {new BagOfWordsFeatureGenerator()};
            return DocumentCategorizerME.train("en", stream, parameters, new DoccatFactory(asTheyAre));
        }
    }

    /** A scorer whose models and neighbours are these lines and no others. */
    Scorer scorer(List<Line> lines, Meaning meaning) throws IOException {
        return new Scorer(WordModel.of(train(lines)), lines, meaning.views(lines));
    }

    static String[] tokens(String text) {
        Set<String> features = Words.of(text).features();
        return features.toArray(String[]::new);
    }
}
