/** Keys that work everywhere in the app. */

export type Shortcut = "search" | "undo" | "redo" | "escape" | "hide" | "help" | "alone";

/** What a key asks for; nothing when it belongs to the text of a field, to a dialog or to the browser. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const key = event.key.toLowerCase();
  const isCommand = event.metaKey || event.ctrlKey;
  if (isCommand && key === "k") return "search";
  // Whoever holds a key down hides nobody thirty times a second; but goes back step by step.
  if (event.altKey || (event.repeat && !isCommand) || isTyping(event)) return undefined;
  if (isCommand)
    return key === "y" ? "redo" : key === "z" ? (event.shiftKey ? "redo" : "undo") : undefined;
  switch (key) {
    case "/":
      return "search";
    case "escape":
      return "escape";
    case "h":
      return "hide";
    case "m":
      return "alone";
    case "?":
      return "help";
    default:
      return undefined;
  }
}

/** Inputs that hold no text: their keys move them, and no letter means anything to them. */
const WITHOUT_TEXT = new Set(["checkbox", "radio", "range"]);

/** Whether an event belongs to a field for text or to a dialog. */
export function isTyping(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        (target instanceof HTMLInputElement && !WITHOUT_TEXT.has(target.type)) ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement ||
        target instanceof HTMLDialogElement,
    );
}
