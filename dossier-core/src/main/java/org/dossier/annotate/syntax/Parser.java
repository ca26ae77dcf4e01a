package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the head of every word and their relation. Immutable. */
public final class Parser {

  /** Name of the data file beside this class. */
  public static final String FILE = "parser.gz";

  private final SignTable table;
  private final List<String> relations;
  private final Network network;
  private final int root;

  /** Makes a parser of its parts. */
  public Parser(SignTable table, List<String> relations, Network network) {
    this.table = table;
    this.relations = List.copyOf(relations);
    this.network = network;
    this.root = Math.max(0, relations.indexOf("root"));
  }

  /**
   * A parsed sentence.
   *
   * @param heads for each word its head, -1 for the root
   * @param relations for each word the name of its relation
   */
  @SuppressWarnings("ArrayRecordComponent") // made for one reader, who takes it apart at once
  public record Parse(int[] heads, List<String> relations) {}

  /** Loads the parser of this library. */
  public static Parser load() {
    Pieces pieces = Pieces.load();
    return Model.load(FILE, in -> read(in, pieces));
  }

  /** Reads a model made by the laboratory. */
  public static Parser read(DataInputStream in, Pieces pieces) throws IOException {
    SignTable table = SignTable.read(in, pieces);
    List<String> relations = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      relations.add(in.readUTF());
    }
    Plan plan = Plan.read(in);
    return new Parser(table, relations, new Network(plan, Numbers.read(in, plan)));
  }

  /** Parses a sentence of at least one word. */
  public Parse parse(Forms forms, int[] tags) {
    Pass pass = network.pass(table.signs(forms, tags), Noise.NONE);
    int[] heads = BestTree.of(pass.scores, pass.size);
    int[] found = new int[forms.size()];
    List<String> names = new ArrayList<>(found.length);
    float[] hidden = new float[network.plan().label()];
    float[] scores = new float[network.plan().relations()];
    for (int i = 0; i < found.length; i++) {
      int head = heads[i + 1];
      found[i] = head - 1;
      int best = head == 0 ? root : network.relation(pass, i + 1, head, hidden, scores);
      names.add(relations.get(best));
    }
    return new Parse(found, names);
  }
}
