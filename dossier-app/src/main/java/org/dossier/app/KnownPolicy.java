package org.dossier.app;

import java.util.stream.Collectors;
import org.dossier.reconcile.Policy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Accepts the name of a policy that exists. */
final class KnownPolicy implements ITypeConverter<String> {

  @Override
  public String convert(String name) {
    return Policy.named(name)
        .map(Policy::name)
        .orElseThrow(() -> new TypeConversionException(unknown(name)));
  }

  private static String unknown(String name) {
    return "'%s' is no policy, it is one of %s"
        .formatted(name, Policy.all().stream().map(Policy::name).collect(Collectors.joining(", ")));
  }
}
