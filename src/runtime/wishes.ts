/** What the reader asks to be opened: the last wish counts, however late those before it are answered. */

import type { Report } from "../state/app-state.ts";
import type { Store } from "../state/store.ts";
import type { Example, Wish } from "../state/wish.ts";

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
    // Of an example that is on its way the opener knows nothing yet.
    if (store.get().reading !== undefined) endReading(store, undefined);
  };

  const openExample = async (example: Example, mode: "add" | "replace") => {
    const own = last;
    store.dispatch({ type: "reading-advanced", reading: { file: "the example", share: 0 } });
    const input = await inputOfExample(example).catch(reasonOf);
    if (own !== last) return;
    if (typeof input === "string") endReading(store, notFetched("The example", input));
    else await library.open([input], mode);
  };

  return {
    cancel,
    open(wish, mode) {
      cancel();
      if ("example" in wish) return openExample(wish.example, mode);
      const inputs =
        "files" in wish
          ? wish.files.map(inputOfFile)
          : [inputOfText({ name: freeName(store, "pasted text"), text: wish.text })];
      return library.open(inputs, mode);
    },
    readAgain(file, choices) {
      cancel();
      return library.readAgain(file, choices);
    },
  };
}

/** What is said of a file that could not be had. */
export function notFetched(file: string, reason: string): Report {
  const diagnostic = {
    severity: "error",
    code: "open/not-fetched",
    file,
    message: `It was not opened: ${reason}.`,
    remedy: "Look whether the file is beside this page, or use Open… with a copy of it.",
  } as const;
  return { files: [{ name: file, papers: 0 }], diagnostics: [diagnostic] };
}

function endReading(store: Store, report: Report | undefined): void {
  store.dispatch({ type: "reading-ended", report });
}

async function inputOfExample(example: Example): Promise<Input> {
  const { fetchExampleText } = await import("./example-texts.ts");
  return inputOfText(await fetchExampleText(example));
}

function inputOfFile(file: File): Input {
  return { name: file.name, content: file, capturedIn: new Date(file.lastModified).getFullYear() };
}

function inputOfText({ name, text }: { readonly name: string; readonly text: string }): Input {
  return { name, content: new Blob([text]), capturedIn: new Date().getFullYear() };
}

/** What is pasted joins what was pasted before, instead of taking its name. */
function freeName(store: Store, name: string): string {
  const taken = new Set(store.get().source.files.map((file) => file.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
  return free;
}
