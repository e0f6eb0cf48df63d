package org.sayso.nlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of an OpenNLP document categoriser, laid open so that each feature's share can be added and taken away.
 *
 * <p>Softmax over the sums of {@link #weights} equals {@code DocumentCategorizerME.categorize} on the same features (a test
 * holds this). Immutable and thread-safe, which the categoriser itself is not.
 */
public final class WordModel {

    private static final String BAG_OF_WORDS_PREFIX = "bow=";

    private final String[] labels;
    private final Map<String, float[]> weights;

    private WordModel(String[] labels, Map<String, float[]> weights) {
        this.labels = labels;
        this.weights = weights;
    }

    @SuppressWarnings("unchecked")
    public static WordModel of(DoccatModel model) {
        Object[] parts = ((AbstractModel) model.getMaxentModel()).getDataStructures();
        Context[] contexts = (Context[]) parts[0];
        Map<String, Context> named = (Map<String, Context>) parts[1];
        String[] labels = (String[]) parts[2];
        if (named.size() != contexts.length) {
            throw new IllegalArgumentException("Model names " + named.size() + " of " + contexts.length + " features");
        }
        Map<String, float[]> weights = HashMap.newHashMap(named.size());
        named.forEach((feature, context) -> {
            float[] row = new float[labels.length];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                row[context.getOutcomes()[i]] = (float) context.getParameters()[i];
            }
            weights.put(feature.substring(BAG_OF_WORDS_PREFIX.length()), row);
        });
        return new WordModel(labels.clone(), weights);
    }

    String[] labels() {
        return labels.clone();
    }

    int size() {
        return labels.length;
    }

    int indexOf(String label) {
        return Arrays.asList(labels).indexOf(label);
    }

    /** The feature's weight for each label, or null when no training text had it. Not to be written to. */
    float[] weights(String feature) {
        return weights.get(feature);
    }
}
