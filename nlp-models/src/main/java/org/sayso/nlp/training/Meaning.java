package org.sayso.nlp.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sayso.nlp.Line;
import org.sayso.nlp.MeaningView;
import org.sayso.nlp.meaning.Encoder;
import org.sayso.nlp.meaning.Vectors;

/** Every text of a plan's data read once by each encoder, so that cross-validation does not read it again. */
final class Meaning {
    private final List<Encoder> encoders;
    private final List<Map<String, float[]>> read;

    private Meaning(List<Encoder> encoders, List<Map<String, float[]>> read) {
        this.encoders = encoders;
        this.read = read;
    }

    static Meaning of(List<Encoder> encoders, List<Line> lines) {
        List<String> texts = lines.stream().map(Line::text).distinct().toList();
        return new Meaning(encoders, encoders.stream().map(encoder -> {
            Vectors vectors = Vectors.make(encoder, texts);
            Map<String, float[]> byText = new HashMap<>();
            IntStream.range(0, texts.size()).forEach(i -> byText.put(texts.get(i), vectors.of()[i]));
            return byText;
        }).toList());
    }

    /** One view for each encoder, trained on these lines and no others. */
    List<MeaningView> views(List<Line> lines) {
        return IntStream.range(0, encoders.size()).mapToObj(i -> {
            List<float[]> vectors = lines.stream().map(line -> read.get(i).get(line.text())).toList();
            return new MeaningView(encoders.get(i), new Vectors(encoders.get(i).model(), vectors.toArray(float[][]::new)), TrainMeaning.on(lines, vectors));
        }).toList();
    }
}
