import type { Page } from "playwright-core";

/** Goes to a page as it is on a later day, when the content pins no day: what it judges in the browser, it judges by this one. */
export async function goOnDay(
  page: Page,
  path: string,
  day: string,
  { isPinned = false } = {},
): Promise<void> {
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  if (!isPinned) {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/ data-as-of-pinned(?:="")?/g, "");
      await route.fulfill({ response, body });
    });
  }
  await page.goto(new URL(path, page.url()).href, { waitUntil: "networkidle" });
}
