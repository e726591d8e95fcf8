/** What files held as they were opened: one that another program changes since can be read no more. */

import type { Input } from "./read-file.ts";

/** By what was opened, once they are made. */
export const copies = new WeakMap<Input, Input>();

/** The same input with a content that stays. @throws what reading the file failed of. */
export async function copied(input: Input): Promise<Input> {
  if (!(input.content instanceof File)) return input;
  const copy = copies.get(input) ?? {
    ...input,
    content: new Blob([await input.content.arrayBuffer()]),
  };
  copies.set(input, copy);
  return copy;
}
