import { expect, type Page, test } from "@playwright/test";

import { choosePerson, comeToRest, list, mapOf, openApp, rowsOf, statusOf, table } from "./app.ts";
import { largestDisc, lookAtMap, vividPixels } from "./discs.ts";

test("without WebGL the map is a picture, and says why, and the tables and the export work", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
      apply: (get, canvas: HTMLCanvasElement, [kind, options]: Parameters<typeof getContext>) =>
        String(kind).startsWith("webgl") ? null : Reflect.apply(get, canvas, [kind, options]),
    });
  });

  await openApp(page);

  await expect(mapOf(page)).toContainText("This browser offers no WebGL here");
  const picture = page.getByRole("img", { name: /^Network: 73 people, 79 ties/u });
  // 73 discs of 3 px at least, and the names of some.
  await expect.poll(() => picture.evaluate(inkOn)).toBeGreaterThan(73 * 28);
  await expect(statusOf(page)).toContainText("73 people · 79 ties");
  const tools = page.getByRole("toolbar", { name: "Map tools" }).getByRole("button");
  await expect(tools).toHaveCount(2);
  await expect(tools.first()).toHaveAccessibleName("Run the layout again");
  await expect(rowsOf(table(page, "People"))).toHaveCount(73);
  await choosePerson(page, "Bernd Bischl");
  await expect(list(page, "Papers of Bernd Bischl").getByRole("listitem")).toHaveCount(9);
  await page.getByRole("button", { name: "Export" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  expect((await saving).suggestedFilename()).toBe("coterie-david-ruegamer.png");

  const everybody = await picture.evaluate(inkOn);
  await page.getByRole("slider", { name: "Papers per person" }).press("ArrowRight");
  const few = page.getByRole("img", { name: /^Network: 16 people/u });
  await expect.poll(() => few.evaluate(inkOn)).toBeLessThan(everybody);
});

/** How many pixels of a canvas are painted. */
function inkOn(canvas: HTMLElement | SVGElement): number {
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
  return data.filter((value, i) => i % 4 === 3 && value > 0).length;
}

test("where a page may have no workers, there are the tables, and the map says why it is none", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new Error("not here");
        }
      },
    });
  });

  await page.goto("/");

  await expect(statusOf(page)).toContainText("the layout worker could not be started");
  await expect(rowsOf(table(page, "People"))).toHaveCount(73);
});

test("a part of the app that is lost on its way is asked for again", async ({ page }) => {
  let asked = 0;
  await page.route(/worked-out-example/u, (route) =>
    asked++ === 0 ? route.abort() : route.continue(),
  );

  await openApp(page);

  expect(asked).toBe(2);
  await expect(statusOf(page)).toContainText("73 people · 79 ties");
});

test("a layout that is stopped stays where it is, says so, and can be run again", async ({
  page,
}) => {
  await holdLayout(page);
  await page.goto("/");
  await expect(mapOf(page)).toHaveAttribute("aria-busy", "true");

  await page.getByRole("button", { name: "Stop the layout" }).click();

  await comeToRest(page);
  await expect(statusOf(page)).toContainText("layout stopped after 9 steps");

  await letLayoutGo(page);
  await page.getByRole("button", { name: "Run the layout again" }).click();

  await comeToRest(page);
  await expect(statusOf(page)).toContainText("layout settled after 100 steps");
});

test("a worker that cannot be loaded is said to have failed, and the tables work", async ({
  page,
}) => {
  await page.route(/\.worker-/, (route) => route.abort());

  await openApp(page);

  await expect(statusOf(page)).toContainText("no layout: ");
  await choosePerson(page, "Emanuel Sommer");
  await expect(list(page, "Papers of Emanuel Sommer").getByRole("listitem")).toHaveCount(6);
});

test("a part that cannot be fetched any more is said to be missing, and what is here works", async ({
  page,
}) => {
  await page.route(/export-dialog/, (route) => route.abort());
  await openApp(page);

  await page.getByRole("button", { name: "Export" }).click();

  await expect(page.getByRole("alert")).toContainText("its address does not answer");
  await choosePerson(page, "Emanuel Sommer");
  await expect(list(page, "Papers of Emanuel Sommer").getByRole("listitem")).toHaveCount(6);
});

test("a worker that failed is replaced when the layout is asked for again", async ({ page }) => {
  const worker = /\.worker-/;
  await page.route(worker, (route) => route.abort());
  await openApp(page);
  await expect(statusOf(page)).toContainText("no layout: ");
  await page.unroute(worker);

  await page.getByRole("button", { name: "Run the layout again" }).click();

  await expect(statusOf(page)).toContainText("layout settled after 100 steps");
});

test("a reader who wants no motion sees people at their new places at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.clock.install();
  await openApp(page);
  await page.clock.pauseAt(Date.now() + 60_000);

  await page.getByRole("switch", { name: "Hide David Rügamer" }).click();

  // No frame is drawn while the clock stands still, so nothing can have glided.
  await expect(statusOf(page)).toContainText("layout settled");
  await comeToRest(page);
});

test("a drag and a window of another size in the middle of a layout break nothing", async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await holdLayout(page);
  await page.goto("/");
  await expect(mapOf(page)).toHaveAttribute("aria-busy", "true");
  await expect(mapOf(page).getByRole("list", { name: "Legend" })).toBeVisible();

  const { x, y } = await largestDisc(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 40, { steps: 4 });
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.mouse.move(x + 40, y + 50, { steps: 4 });
  await page.mouse.up();

  await expect(page.getByRole("button", { name: "Unpin everybody" })).toBeVisible();
  await page.getByRole("button", { name: "Stop the layout" }).click();
  await letLayoutGo(page);
  await page.getByRole("button", { name: "Run the layout again" }).click();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("layout settled");
  expect(vividPixels(await lookAtMap(page))).toBeGreaterThan(3000);
  expect(errors).toEqual([]);
});

test("a tab in the background lays out as well", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, "hidden", { value: true });
  });

  await openApp(page);

  await expect(statusOf(page)).toContainText("layout settled");
});

/**
 * The example is laid out in a moment. On a machine on which a step takes .04 s it is not, and what follows its
 * first picture comes when it is let go.
 */
async function holdLayout(page: Page): Promise<void> {
  await page.route(/\/layout\.worker-/u, async (route) => {
    const script = await (await route.fetch()).text();
    const clock = "let told = 0; performance.now = () => (told += 40);";
    await route.fulfill({ contentType: "text/javascript", body: `${clock}\n${script}` });
  });
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    /** Steps before the first picture of each run. */
    const begun = new Map<number, number>();
    const listen = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (
      this: Worker,
      type: string,
      listener: EventListenerOrEventListenerObject,
    ) {
      const later = (event: Event) => {
        const hear = () => (listener as EventListener).call(this, event);
        const { run, frame } = event instanceof MessageEvent ? event.data : {};
        if (frame && !begun.has(run)) begun.set(run, frame.iterations);
        const isLater = frame?.iterations > (begun.get(run) ?? 0);
        if (isLater && sessionStorage.getItem("mayGoOn") === null) held.push(hear);
        else hear();
      };
      listen.call(this, type, type === "message" ? later : listener);
    };
    window.addEventListener("letgo", () => held.splice(0).forEach((hear) => hear()));
  });
}

async function letLayoutGo(page: Page): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.setItem("mayGoOn", "yes");
    window.dispatchEvent(new Event("letgo"));
  });
}
