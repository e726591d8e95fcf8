/** Why something failed, in words that a sentence of ours can end with: browsers set a full stop. */

export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/u, "");
}
