// The page after much use holds what it held before; `make soak` uses it for long.
import { grown, held, opened } from "../support/soak.js";
import { expect, test } from "./support.ts";

test("recomputations and changes leave nothing behind", async ({ page }) => {
  test.slow();
  const client = await opened(page);
  const use = () => page.evaluate(async () => {
    const { recompute, change } = globalThis as unknown as Record<"recompute" | "change", (count: number) => Promise<void>>;
    await recompute(2000);
    await change(120);
  });
  await use();
  await use(); // by now the memory has room for what is freed late
  const warm = await held(page, client);
  await use();
  expect(grown(warm, await held(page, client))).toEqual([]);
});
