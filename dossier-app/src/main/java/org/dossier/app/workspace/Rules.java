package org.dossier.app.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dossier.pipeline.Pipeline;

/**
 * The name of the rules that derive: the program's version, and a fingerprint of all code and data
 * that reads, links and reconciles. What only shows results does not count.
 */
final class Rules {

  private static final int DIGITS = 12;
  private static final String SHOWING = "org/dossier/(report|export)/.*";

  private Rules() {}

  /** Returns the name of the rules of this program. */
  static String current() {
    String version =
        Optional.ofNullable(Pipeline.class.getPackage().getImplementationVersion()).orElse("0");
    try {
      Path code =
          Path.of(Pipeline.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> parts = Files.isDirectory(code) ? inFolder(code) : inJar(code);
      return version + "+" + fingerprint(parts);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own code cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("code lies at a place with a name", e);
    }
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> counts(entry.getName()) && !entry.isDirectory())
          .map(Rules::part)
          .toList();
    }
  }

  private static String part(ZipEntry entry) {
    return entry.getName() + " " + entry.getCrc();
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/') + " " + crc(file))
          .filter(Rules::counts)
          .toList();
    }
  }

  private static boolean counts(String name) {
    return name.startsWith("org/dossier/") && !name.matches(SHOWING);
  }

  private static long crc(Path file) {
    try {
      CRC32 crc = new CRC32();
      crc.update(Files.readAllBytes(file));
      return crc.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(List<String> parts) {
    String all = String.join("\n", parts.stream().sorted().toList());
    return sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** Returns the SHA-256 of bytes in hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
