package org.dossier.app.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes the files out of ZIP and GZIP archives, up to a limit for all files of a request together.
 * What counts is what really comes out, whatever an archive says of itself; an archive inside an
 * archive is not opened.
 */
final class Unpacker {

  private static final Set<String> ENDINGS =
      Set.of("txt", "md", "html", "htm", "json", "jsonl", "ndjson");
  private static final int STEP = 1 << 16;

  private final long limit;
  private final int mostFiles;
  private final List<Upload> files = new ArrayList<>();
  private long unpacked;

  Unpacker(long limit, int mostFiles) {
    this.limit = limit;
    this.mostFiles = mostFiles;
  }

  static Unpacker standard() {
    return new Unpacker(UploadLimits.UNPACKED_BYTES, UploadLimits.FILES);
  }

  /**
   * Takes a file, or what is in it.
   *
   * @throws Refusal if it is too much, or no archive although it begins like one
   */
  void take(Upload upload) {
    if (starts(upload.bytes(), 'P', 'K', 3, 4)) {
      zip(upload);
    } else if (starts(upload.bytes(), 0x1f, 0x8b)) {
      gzip(upload);
    } else {
      keep(upload.name(), upload.bytes());
    }
  }

  List<Upload> files() {
    return List.copyOf(files);
  }

  private void zip(Upload upload) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(upload.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && hasKnownEnding(entry.getName())) {
          keep(entry.getName(), read(upload, zip));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.badRequest(upload.name() + " begins like a ZIP archive and cannot be read.");
    }
  }

  private void gzip(Upload upload) {
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(upload.bytes()))) {
      keep(upload.name().replaceFirst("(?i)\\.gz$", ""), read(upload, gzip));
    } catch (IOException e) {
      throw Refusal.badRequest(upload.name() + " begins like a GZIP file and cannot be read.");
    }
  }

  private byte[] read(Upload upload, InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] step = new byte[STEP];
    for (int got = in.read(step); got >= 0; got = in.read(step)) {
      out.write(step, 0, got);
      if (unpacked + out.size() > limit) {
        throw Refusal.badRequest(
            "%s unpacks to more than %s MB. Unpack it and add its files in parts."
                .formatted(upload.name(), limit >> 20));
      }
    }
    return out.toByteArray();
  }

  private void keep(String name, byte[] bytes) {
    unpacked += bytes.length;
    if (files.size() == mostFiles) {
      throw Refusal.badRequest(
          "That is more than %s files. Add them in parts.".formatted(mostFiles));
    }
    files.add(Upload.of(name, bytes));
  }

  private static boolean hasKnownEnding(String name) {
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
