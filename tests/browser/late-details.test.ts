import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";

import "../../src/view/parts/late-details.ts";
import { LaterEvent } from "../../src/view/parts/later-event.ts";

import { mount } from "./stage.ts";

test("opening a disclosure asks for the panels that come later", async () => {
  const details = await mount("late-details", { name: "More" });
  const asked = vi.fn<() => void>();
  details.addEventListener(LaterEvent.type, asked);

  await page.getByText("More").click();

  await expect.poll(() => asked.mock.calls.length).toBe(1);
});
