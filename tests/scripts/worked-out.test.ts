import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";

import { workedOut } from "../../scripts/worked-out.mjs";
import * as example from "../../src/runtime/worked-out-example.ts";

test("what is sent of the example is what its module comes to, without a rule", async () => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [workedOut()],
    build: { ssr: "src/runtime/worked-out-example.ts", write: false },
  });

  const { output } = built as Rolldown.RolldownOutput;
  const [{ code, modules }] = output;
  const sent: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);

  expect(Object.keys(modules)).toHaveLength(1);
  expect({ ...(sent as object) }).toEqual({ ...example });
});
