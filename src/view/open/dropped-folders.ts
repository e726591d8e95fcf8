/** The files of folders that were dropped: fetched for those who drop some. */

/** All files, however deep in folders, but those that systems hide; called after their path. */
export async function filesWithin(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith("."))
      .map(async (entry) =>
        isFolder(entry) ? filesWithin(await entriesOf(entry)) : [await fileOf(entry)],
      ),
  );
  return found.flat();
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** In the order of their names: browsers give them in any, some at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

/** What is open is told apart by names, of which two folders may hold the same. */
async function fileOf(entry: FileSystemEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
  return new File([file], entry.fullPath.replace(/^\//u, ""), { lastModified: file.lastModified });
}
