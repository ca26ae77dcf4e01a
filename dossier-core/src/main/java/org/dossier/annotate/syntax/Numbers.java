package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The numbers of a network in a small form: one byte each for what is looked up by number, with a
 * scale for each row; two bytes each for the matrices, with one scale.
 */
public final class Numbers {

  private static final int MOST = 32_000;

  private Numbers() {}

  /** Writes the numbers of a network. */
  public static void write(Plan plan, float[] values, DataOutputStream out) throws IOException {
    int row = plan.input();
    for (int at = 0; at < plan.lookedUp(); at += row) {
      float scale = Math.max(1e-6f, most(values, at, at + row)) / 127;
      out.writeFloat(scale);
      for (int j = 0; j < row; j++) {
        out.writeByte(Math.round(values[at + j] / scale));
      }
    }
    float scale = Math.max(1e-6f, most(values, plan.lookedUp(), values.length)) / MOST;
    out.writeFloat(scale);
    for (int at = plan.lookedUp(); at < values.length; at++) {
      out.writeShort(Math.round(values[at] / scale));
    }
  }

  static float[] read(DataInputStream in, Plan plan) throws IOException {
    float[] values = new float[plan.size()];
    int row = plan.input();
    byte[] bytes = new byte[row];
    for (int at = 0; at < plan.lookedUp(); at += row) {
      float scale = in.readFloat();
      in.readFully(bytes);
      for (int j = 0; j < row; j++) {
        values[at + j] = scale * bytes[j];
      }
    }
    float scale = in.readFloat();
    for (int at = plan.lookedUp(); at < values.length; at++) {
      values[at] = scale * in.readShort();
    }
    return values;
  }

  private static float most(float[] values, int from, int to) {
    float most = 0;
    for (int at = from; at < to; at++) {
      most = Math.max(most, Math.abs(values[at]));
    }
    return most;
  }
}
