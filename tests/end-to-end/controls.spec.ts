import { expect, type Page, test } from "@playwright/test";

import { choosePerson, list, mapOf, openApp, personIn, statusOf, tab, table } from "./app.ts";

const NAMED = "button, input, select, textarea, a[href], summary, [tabindex]";

test("Tab reaches every control there is, and each shows that it has the focus", async ({
  page,
}) => {
  await openApp(page);
  // Comes last.
  await expect(page.getByRole("button", { name: "Play the years" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Filter people" }).fill("mi");
  await tab(page, "People").click();
  const expected = await visibleControls(page);

  const reached: string[] = [];
  // One more than there are controls: on its way round, the focus passes the page itself.
  for (let presses = 0; presses <= expected.length; presses++) {
    await page.keyboard.press("Tab");
    reached.push(await focusedControl(page));
  }

  expect(expected.length).toBeGreaterThan(40);
  expect(reached.filter((control) => !control.startsWith("body:")).toSorted()).toEqual(
    expected.toSorted(),
  );
});

test("the arrow keys walk round the tabs, and the panel follows", async ({ page }) => {
  await openApp(page);
  const walk = async (key: string, name: Parameters<typeof tab>[1]) => {
    await page.keyboard.press(key);
    await expect(tab(page, name)).toBeFocused();
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
    await expect(page.getByRole("tabpanel")).toHaveCount(1);
  };
  await tab(page, "People").focus();

  await walk("ArrowRight", "Papers");
  await walk("ArrowRight", "Clusters");
  await walk("ArrowRight", "Names");
  await walk("ArrowRight", "Person");
  await walk("ArrowLeft", "Names");
});

for (const shortcut of ["/", "Control+k"]) {
  test(`${shortcut} puts the cursor into the search`, async ({ page }) => {
    await openApp(page);

    await page.keyboard.press(shortcut);

    await expect(page.getByRole("combobox", { name: "Find a person or a paper" })).toBeFocused();
  });
}

test("? opens the help on keys and gestures, and Escape goes back to the map", async ({ page }) => {
  await openApp(page);
  const help = page.getByRole("dialog", { name: "Help" });

  await page.keyboard.press("?");

  await expect(help.getByText("Finds a person or a paper")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
});

test("letters typed into a field are no shortcuts", async ({ page }) => {
  await openApp(page);
  const filter = page.getByRole("searchbox", { name: "Filter people" });

  await filter.pressSequentially("h/");

  await expect(filter).toHaveValue("h/");
  await expect(filter).toBeFocused();
  await expect(statusOf(page)).toContainText("73 people");
});

for (const name of ["Export", "Open"]) {
  test(`the dialog ${name} gives the focus back to its button when Escape closes it`, async ({
    page,
  }) => {
    await openApp(page);
    const button = page.getByRole("button", { name: new RegExp(`^${name}`) });
    await button.press("Enter");
    await expect(page.getByRole("dialog", { name })).toBeVisible();

    await page.keyboard.press("Escape");

    await expect(page.getByRole("dialog", { name })).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test("the theme that was chosen is remembered after a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openApp(page);
  const body = page.locator("body");
  await expect(body).toHaveCSS("background-color", "rgb(250, 250, 247)");

  await page.getByRole("button", { name: "Switch to dark theme" }).click();
  await expect(body).toHaveCSS("background-color", "rgb(18, 20, 27)");
  await page.reload();

  await expect(page.getByRole("button", { name: "Switch to light theme" })).toBeVisible();
  await expect(body).toHaveCSS("background-color", "rgb(18, 20, 27)");
});

test("until a theme is chosen, the app wears the system's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });

  await openApp(page);

  await expect(page.getByRole("button", { name: "Switch to light theme" })).toBeVisible();
});

test("somebody is chosen, and a pair, by keyboard alone", async ({ page }) => {
  await openApp(page);
  await personIn(table(page, "People"), "Bernd Bischl").press("Enter");
  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();
  await tab(page, "Person").press("ArrowRight");

  await personIn(table(page, "People"), "Chris Kolb").press("Shift+Enter");

  await expect(list(page, "Papers shared by Bernd Bischl and Chris Kolb")).toBeVisible();
});

test("Escape lets go of the person, also with the focus on the map", async ({ page }) => {
  await openApp(page);
  await choosePerson(page, "Bernd Bischl");

  await mapOf(page).getByRole("application").press("Escape");

  await expect(list(page, "Papers of Bernd Bischl")).toHaveCount(0);
});

/** Every control that can be seen and is not left to the arrow keys, as "tag: name". */
async function visibleControls(page: Page): Promise<readonly string[]> {
  return page
    .locator(NAMED)
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element instanceof HTMLElement &&
            element.tabIndex >= 0 &&
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.matches(':disabled, [type="radio"]:not(:checked)'),
        )
        .map(
          (element) =>
            `${element.localName}: ${element.ariaLabel ?? element.textContent?.trim().replace(/\s+/g, " ")}`,
        ),
    );
}

/** The control that has the focus, named likewise; it must show a ring of two pixels or more. */
async function focusedControl(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null) return "nothing";
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isRinged = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    const name = element.ariaLabel ?? element.textContent?.trim().replace(/\s+/g, " ");
    return `${element.localName}: ${name}${isRinged ? "" : " (without a ring)"}`;
  });
}
