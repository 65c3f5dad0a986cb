import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { html } from "../../../../commands/review/forms/html";
import { ARGUMENTS, CHROMIUM, PATIENCE, SKIPPED } from "../../../support/chromium-here";
import { hostileReview } from "../../../support/hostile";
import { REVIEW } from "../../../support/review";
import { boxesOf, contrastsOf } from "./in-page";

if (SKIPPED !== undefined) test.skip(`The page in a browser: ${SKIPPED}`, () => {});
else
  describe("The page in a browser", () => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-review-"));
    let browser: Browser;
    /** What the page said or asked for. */
    const heard: string[] = [];

    beforeAll(async () => {
      const { chromium } = await import("playwright-core");
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS, timeout: PATIENCE });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });
    afterEach(() => expect(heard.splice(0)).toEqual([]));

    async function opened(review = REVIEW, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, ...options });
      page.setDefaultTimeout(PATIENCE);
      const file = join(folder, "review.html");
      writeFileSync(file, html(review));
      const address = pathToFileURL(file).href;
      page.on("console", (message) => heard.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
      page.on("request", (request) => request.url() !== address && heard.push(`request: ${request.url()}`));
      page.on("dialog", (dialog) => heard.push(`dialog: ${dialog.message()}`));
      await page.goto(address);
      return page;
    }

    test("Every environment is shown, and its tab leads to it", async () => {
      const page = await opened();
      const names = await page.locator(".bar a").evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim()));
      expect(names).toEqual(["production", "retired", "sandbox", "staging", "development"]);
      expect(await page.locator(".env h2").allTextContents()).toEqual(names);
      for (const [place, name] of names.entries()) {
        await page.locator(".bar a").nth(place).click();
        expect(await page.locator(".env:target h2").textContent()).toBe(name);
      }
      await page.close();
    });

    test("Filters show what is asked for and count it, by mouse and by keyboard", async () => {
      const page = await opened();
      const shown = () => page.locator(".change:visible").count();
      // What is clicked may be drawn a moment later; the page's policy lets no function be polled in it.
      const counts = (number: number) => page.locator(".filters output", { hasText: new RegExp(`^${number} of 33 changes shown$`) }).waitFor();
      await counts(33);
      expect(await shown()).toBe(33);
      await page.getByLabel("better", { exact: true }).click();
      await page.getByLabel("neutral", { exact: true }).click();
      await counts(15);
      expect(await shown()).toBe(15);
      expect(await page.locator(".group.better:visible").count()).toBe(0);
      await page.getByLabel("P1", { exact: true }).focus();
      await page.keyboard.press("Space");
      await counts(10);
      expect(await shown()).toBe(10);
      await page.getByLabel("Component").selectOption("orders-db");
      await counts(2);
      expect(await page.locator(".change:visible").allTextContents()).toEqual([
        "P0orders-db is muted by the maintenance window move, and opens no incident, from 22:00 on 2026-11-25 (UTC)",
        "Saturation of orders-db is watched no longer",
      ]);
      await page.getByRole("button", { name: "Reset" }).click();
      await counts(33);
      expect(await shown()).toBe(33);
      await page.close();
    });

    test("All details fold and unfold with one button", async () => {
      const page = await opened();
      const open = () => page.locator("details[open]").count();
      await page.getByRole("button", { name: "Fold or unfold" }).click();
      expect(await open()).toBe(await page.locator("details").count());
      await page.getByRole("button", { name: "Fold or unfold" }).click();
      expect(await open()).toBe(0);
      await page.close();
    });

    test("Panels lie within their dashboard and do not overlap; colours say what changed", async () => {
      const page = await opened();
      const boards = await page.evaluate(boxesOf);
      expect(boards.map(({ panels }) => panels.length)).toEqual([5, 5, 2, 1]);
      expect(boards.flatMap(({ outside }) => outside)).toEqual([]);
      expect(boards.flatMap(({ overlapping }) => overlapping)).toEqual([]);
      expect(boards.map(({ panels }) => panels.map(({ state }) => state))).toEqual([
        ["same", "same", "removed", "changed", "same"],
        ["same", "same", "same", "added", "changed"],
        ["added", "added"],
        ["removed"],
      ]);
      expect(await page.locator(".dashboard").first().locator(".limit").allTextContents()).toEqual([
        "P0 · 99 %",
        "P1 · 5 s",
        "P2 · 2 s",
        "P1 · 5 %",
        "P1 · 8 s",
        "P2 · 2 s",
      ]);
      await page.close();
    });

    test.each(["light", "dark"] as const)("All text stands out enough: %s", async (colorScheme) => {
      const page = await opened(REVIEW, { colorScheme });
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      const contrasts = await page.evaluate(contrastsOf);
      expect(contrasts.length).toBeGreaterThan(150);
      // https://www.w3.org/TR/WCAG22/#contrast-minimum
      expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      await page.close();
    });

    test.each([390, 768, 1440])("Nothing is wider than a screen of %i pixels", async (width) => {
      const page = await opened(REVIEW, { viewport: { width, height: 900 } });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.close();
    });

    test("Without script everything is shown, and no filter", async () => {
      const page = await opened(REVIEW, { javaScriptEnabled: false });
      expect(await page.locator(".change:visible").count()).toBe(33);
      expect(await page.locator(".filters:visible").count()).toBe(0);
      await page.locator("summary", { hasText: "Resources" }).click();
      expect(await page.locator(".resource:visible").count()).toBe(7);
      await page.close();
    });

    test("Hostile text is read as it is written, and runs nothing", async () => {
      const text = `</script></style></title><script>alert(1)</script><!-- "'><img src=x onerror=alert(1)>`;
      const page = await opened(hostileReview(text));
      expect(await page.locator(".env h2").first().textContent()).toBe(text);
      expect(await page.locator(".change").first().getAttribute("data-component")).toBe(text);
      expect(await page.locator("img").count()).toBe(0);
      await page.getByLabel("worse", { exact: true }).click();
      expect(await page.locator(".filters output").textContent()).toBe("18 of 33 changes shown");
      await page.close();
    });
  });
