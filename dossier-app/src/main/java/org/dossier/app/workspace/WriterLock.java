package org.dossier.app.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one program write at a time. The lock stands on a file of its own, since the database locks
 * parts of its file itself; it ends with the process, however that ends.
 */
final class WriterLock implements AutoCloseable {

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  static WriterLock of(Path workspace) {
    Path file = workspace.resolveSibling(workspace.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new WorkspaceException(
            workspace
                + ": another program is writing to this workspace. Wait for it or end it, then run"
                + " this again.");
      }
      return new WriterLock(channel);
    } catch (IOException e) {
      throw new WorkspaceException(
          workspace
              + ": the workspace cannot be written. Check the permissions of the file and its"
              + " folder.",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException thisProgram) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new WorkspaceException("the lock of the workspace cannot be given back: " + e, e);
    }
  }
}
