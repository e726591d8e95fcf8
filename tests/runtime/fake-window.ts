/** As much of a window as the runtime touches: address, history, storage, theme. */

interface WindowFacts {
  readonly address?: string;
  readonly prefersDark?: boolean;
  /** What was stored before; `undefined` when reading and writing are forbidden. */
  readonly stored?: Map<string, string> | undefined;
}

export class FakeWindow extends EventTarget {
  /** Addresses that Back leads to, the one shown last. */
  readonly entries: string[];
  readonly document = { documentElement: { dataset: {} as Record<string, string | undefined> } };
  readonly #system = new EventTarget();
  #prefersDark: boolean;

  constructor(private readonly facts: WindowFacts = {}) {
    super();
    this.#prefersDark = facts.prefersDark === true;
    this.entries = [facts.address ?? "/map/"];
  }

  get location(): Pick<Location, "pathname" | "search"> {
    return new URL(this.entries.at(-1) ?? "", "http://localhost");
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      this.entries.push(address);
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.entries[this.entries.length - 1] = address;
    },
    back: () => {
      this.entries.pop();
      this.dispatchEvent(new Event("popstate"));
    },
  };

  matchMedia(query: string): EventTarget & Pick<MediaQueryList, "matches"> {
    const matches = query === "(prefers-color-scheme: dark)" && this.#prefersDark;
    return Object.assign(this.#system, { matches });
  }

  /** As when the day ends while the page is open. */
  preferDark(): void {
    this.#prefersDark = true;
    this.#system.dispatchEvent(new Event("change"));
  }

  get localStorage(): Pick<Storage, "getItem" | "setItem"> {
    const stored = "stored" in this.facts ? this.facts.stored : new Map<string, string>();
    if (stored === undefined) throw new DOMException("forbidden", "SecurityError");
    return {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    };
  }

  /** For code that asks for a whole window. */
  asWindow(): Window {
    // The fake has all that is used; anything else is undefined and fails the test.
    return this as unknown as Window;
  }
}
