import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { actionsOf, focusedName, mount } from "./stage.ts";
import "../../src/view/map/map-tools.ts";

test("where there is no map to draw, nothing offers to zoom it", async () => {
  await mount("map-tools", { camera: () => undefined, isMissing: true, hasPins: true });
  const names = page
    .getByRole("button")
    .elements()
    .map((tool) => tool.ariaLabel);

  expect(names).toEqual(["Unpin everybody", "Run the layout again", "Map alone"]);
  await userEvent.click(page.getByRole("button", { name: "Unpin everybody" }));
  expect(focusedName()).toBe("Run the layout again");
});

test("the keyboard goes on at another tool when everybody has been unpinned", async () => {
  const tools = await mount("map-tools", { camera: () => undefined, hasPins: true });
  const actions = actionsOf(tools);

  await userEvent.click(page.getByRole("button", { name: "Unpin everybody" }));

  expect(actions).toEqual([{ type: "pins-cleared" }]);
  expect(focusedName()).toBe("Fit the map");
});
