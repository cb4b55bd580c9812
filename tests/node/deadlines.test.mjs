// The guarantee and its deadlines through the built wasm: what the golden file says, in the types of the contract.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { calendarFile, deadlines, init, protection } from "../../pkg/node.js";
import { Contract } from "../support/contract.js";
import { difference, problemsDiffer } from "../support/difference.js";
import { deadlineCases, native, ROOT } from "../support/golden.js";

before(() => init());

const byCode = (answer) => ({
  ...answer,
  deadlines: Object.fromEntries(answer.deadlines.map((deadline) => [deadline.code, deadline])),
  ranking: answer.deadlines.map(({ code }) => code),
});

function failure({ text, answer, problems }) {
  try {
    const found = deadlines(JSON.parse(text));
    return answer ? difference(answer, byCode(found), "answer") : "was answered";
  } catch (error) {
    return problems ? problemsDiffer(problems, error.problems) : `was refused: ${error}`;
  }
}

test("the golden cases come out as they were worked out", () => {
  const failures = deadlineCases.flatMap((entry) => failure(entry) ?? []);
  assert.deepEqual(failures, []);
  assert.equal(deadlineCases.length, 50);
});

test("what is asked and answered has the members and types of the contract, and every one is met", () => {
  const [asked, answered] = [new Contract(), new Contract()];
  const faults = deadlineCases.filter(({ answer }) => answer).flatMap(({ text }) => {
    const known = JSON.parse(text);
    return [...asked.faults("DeadlinesInput", known), ...answered.faults("Deadlines", deadlines(known))];
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(asked.unmet(), []);
  // not every day can be needed, and not every deadline closed; all sources are the guide
  const cannotBe = /^(Deadlines\.(closed|missing)\.|Deadline\.because\.field|Source\.origin)/;
  assert.deepEqual(answered.unmet().filter((place) => !cannotBe.test(place)), []);
});

test("the guarantee is the file's, in the types of Protection", () => {
  const file = JSON.parse(readFileSync(join(ROOT, "schedules/protection.json"), "utf8"));
  assert.deepEqual(protection(), file);
  assert.deepEqual(new Contract().faults("Protection", protection()), []);
});

test("a calendar's file is the native one, and there is none of what is past", () => {
  const known = { today: "2026-11-23", order: "Lamps", goodsReceived: "2026-11-01", disputeOpened: "2026-11-20" };
  const flags = ["--today", "2026-11-23", "--order", "Lamps", "--received", "2026-11-01", "--opened", "2026-11-20"];
  const folder = mkdtempSync(join(tmpdir(), "checkout-fees-"));
  const file = join(folder, "deadlines.ics");
  native(["deadlines", ...flags, "--ics", file]);
  assert.equal(calendarFile(known), readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  assert.equal(calendarFile({ ...known, today: "2027-11-23" }), null);
  assert.throws(() => calendarFile({}), { name: "CheckoutFeesError", code: "field-missing" });
});
