package org.sayso.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.sayso.nlp.meaning.Encoder;
import org.sayso.nlp.meaning.MeaningModel;
import org.sayso.nlp.meaning.Vectors;

/**
 * What is known of the meaning of a plan's lines to one encoder.
 *
 * @param vectors of the lines, in their order
 * @param priorities trained on those vectors; its labels are priorities and "none"
 * @param themes the same for the themes of the plan
 */
public record MeaningView(Encoder encoder, Vectors vectors, MeaningModel priorities, MeaningModel themes) {

    public void write(DataOutputStream out) throws IOException {
        vectors.write(out);
        priorities.write(out);
        themes.write(out);
    }

    /** The same with the vectors of more texts behind the others. */
    MeaningView with(List<String> texts) {
        return new MeaningView(encoder, vectors.and(Vectors.make(encoder, texts)), priorities, themes);
    }

    /** The same with the vectors at these places. */
    MeaningView only(List<Integer> places) {
        return new MeaningView(encoder, new Vectors(vectors.model(), places.stream().map(i -> vectors.of()[i]).toArray(float[][]::new)), priorities, themes);
    }

    static MeaningView read(Encoder encoder, DataInputStream in) throws IOException {
        return new MeaningView(encoder, Vectors.read(in), MeaningModel.read(in), MeaningModel.read(in));
    }
}
