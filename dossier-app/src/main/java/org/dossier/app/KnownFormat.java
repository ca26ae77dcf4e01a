package org.dossier.app;

import java.util.Iterator;
import java.util.stream.Collectors;
import org.dossier.export.Export;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** Accepts the name of an export format that exists. */
final class KnownFormat implements ITypeConverter<Export> {

  /** The names of all formats, for help. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Export.all().stream().map(Export::name).iterator();
    }
  }

  /** A line for every format. */
  static final class Table implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return Export.all().stream().map(KnownFormat::line).toArray(String[]::new);
    }
  }

  private static String line(Export format) {
    return "%-12s .%-7s %s".formatted(format.name(), format.extension(), format.summary());
  }

  @Override
  public Export convert(String name) {
    return Export.named(name).orElseThrow(() -> new TypeConversionException(unknown(name)));
  }

  private static String unknown(String name) {
    return "'%s' is no format, it is one of %s"
        .formatted(name, Export.all().stream().map(Export::name).collect(Collectors.joining(", ")));
  }
}
