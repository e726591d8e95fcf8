import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { actionsOf, focusedName, mount } from "./stage.ts";
import "../../src/view/map/map-tools.ts";

test("the keyboard goes on at another tool when everybody has been unpinned", async () => {
  const tools = await mount("map-tools", { camera: () => undefined, hasPins: true });
  const actions = actionsOf(tools);

  await userEvent.click(page.getByRole("button", { name: "Unpin everybody" }));

  expect(actions).toEqual([{ type: "pins-cleared" }]);
  expect(focusedName()).toBe("Fit the map");
});
