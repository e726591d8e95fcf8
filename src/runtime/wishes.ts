/** What the reader asks to be opened: the last wish counts, however late those before it are answered. */

import type { AppState, FileReport } from "../state/app-state.ts";
import type { Example, Wish } from "../state/opened/wish.ts";
import type { Store } from "../state/store.ts";

import type { Library } from "./library.ts";
import type { Opener } from "./open.ts";
import type { Input } from "./read-file.ts";
import { reasonOf } from "./reason-of.ts";

export interface Wishes extends Pick<Library, "readAgain"> {
  readonly open: (wish: Wish, mode: "add" | "replace") => Promise<void>;
  /** Ends what is under way. */
  readonly cancel: () => void;
}

export function createWishes(store: Store, library: Library, opener: Opener): Wishes {
  /** Number of the last wish: what was fetched for an earlier one is dropped. */
  let last = 0;

  const cancel = () => {
    last += 1;
    opener.cancel();
  };

  const openExample = async (example: Example, mode: "add" | "replace") => {
    const own = last;
    store.dispatch({ type: "reading-advanced", reading: { file: "the example", share: 0 } });
    const file = await fetchExample(example).catch(reasonOf);
    if (own !== last) return;
    if (typeof file !== "string") return library.open([inputOf(file)], mode);
    store.dispatch({ type: "reading-ended", report: notFetched("The example", file) });
  };

  return {
    cancel,
    open(wish, mode) {
      cancel();
      if ("example" in wish) return openExample(wish.example, mode);
      const files = "files" in wish ? wish.files : [pastedFile(wish.text, store.get())];
      return library.open(files.map(inputOf), mode);
    },
    readAgain(file, choices) {
      cancel();
      return library.readAgain(file, choices);
    },
  };
}

/** What is said of a file that could not be had. */
export function notFetched(file: string, reason: string): FileReport {
  const diagnostic = {
    severity: "error",
    code: "open/not-fetched",
    file,
    message: `It was not opened: ${reason}.`,
    remedy: "Look whether the file is beside this page, or use Open… with a copy of it.",
  } as const;
  return { files: [{ name: file, papers: 0 }], diagnostics: [diagnostic] };
}

async function fetchExample(example: Example): Promise<File> {
  const { fetchExampleFile } = await import("./fetch-example.ts");
  return fetchExampleFile(example);
}

/** What is pasted joins what was pasted before, instead of taking its name. */
function pastedFile(text: string, { source }: AppState): File {
  const taken = new Set(source.files.map((file) => file.name));
  let name = "pasted text";
  for (let number = 2; taken.has(name); number++) name = `pasted text ${number}`;
  return new File([text], name);
}

function inputOf(file: File): Input {
  return { name: file.name, content: file, capturedIn: new Date(file.lastModified).getFullYear() };
}
