/** How a session is told from other files, without what reads it. */

/** Whether the beginning of a text is that of a session. */
export function isSession(head: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"coterie-session"/u.test(head);
}
