package org.dossier.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The deepest folder that holds all files, so that a file can be named without saying where on this
 * machine it lies.
 *
 * @param path the folder; empty if there is no file on disk
 */
record CommonFolder(Optional<Path> path) {

  /** Finds the deepest folder that holds all files on disk. */
  static CommonFolder of(List<InputFile> files) {
    return new CommonFolder(
        files.stream()
            .filter(InputFile.OnDisk.class::isInstance)
            .map(file -> ((InputFile.OnDisk) file).path().getParent())
            .reduce(CommonFolder::shared));
  }

  /** Returns where a file lies below this folder, with {@code /} between the parts. */
  String place(InputFile file) {
    if (file instanceof InputFile.OnDisk onDisk && path.isPresent()) {
      return path.get().relativize(onDisk.path()).toString().replace(File.separatorChar, '/');
    }
    return file.name();
  }

  private static Path shared(Path a, Path b) {
    for (Path folder = a; folder != null; folder = folder.getParent()) {
      if (b.startsWith(folder)) {
        return folder;
      }
    }
    throw new IllegalArgumentException("no folder holds both " + a + " and " + b);
  }
}
