import { DEFAULT_SETTINGS as theirs } from "sigma/settings";
import { expect, test } from "vitest";

import { DEFAULT_SETTINGS as ours, resolveSettings } from "../../scripts/sigma/settings.js";

test("the built app zooms and drags by Sigma's own settings", () => {
  expect(theirs).toMatchObject(ours);
});

test("a setting that is given counts instead of Sigma's own", () => {
  expect(resolveSettings({ maxCameraRatio: 4 })).toEqual({ ...ours, maxCameraRatio: 4 });
});
