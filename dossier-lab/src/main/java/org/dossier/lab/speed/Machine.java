package org.dossier.lab.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What was measured on.
 *
 * @param cores how many cores the JVM may use
 * @param java the version of the JDK
 * @param processor what the processor is called; empty if the system does not tell
 * @param load how many threads ran or waited on average in the minute before; negative if unknown
 */
public record Machine(int cores, int java, String processor, double load) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  /** Returns this machine, without its name. */
  public static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        processorName(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processorName() {
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public String toString() {
    String named = processor.isEmpty() ? "" : " of " + processor;
    return "%s cores%s, JDK %s".formatted(cores, named, java);
  }
}
