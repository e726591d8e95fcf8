/** Escape in a form that was opened within a panel leaves that form alone. */

/** Whether a key does; the page then hears no more of it. */
export function isLeaving(event: KeyboardEvent): boolean {
  // Within an input method Escape is for that.
  if (event.key !== "Escape" || event.isComposing) return false;
  event.stopPropagation();
  return true;
}
