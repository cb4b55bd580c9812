import { isTooLong, TOO_LONG, valuesOf } from "../address-limit.ts";
import "../define.ts";
import { readQuery } from "./query.ts";

const element = document.querySelector("checkout-fees")!;
const share = document.querySelector(".share")!;

// the element takes no initial payment: the desk answers such a link
if (valuesOf(location.search).has("initialPayment")) location.replace(`support/#${location.search.slice(1)}`);
readQuery(location.search, element);
if (isTooLong(location.search)) document.querySelector("#notice")!.textContent = TOO_LONG;

/** What is no part of the answer: loaded after the first one, or when it is asked for. */
const load = () => import("./share.ts");
const failed = () => void (share.querySelector("#status")!.textContent = "This part couldn’t be loaded. Try again.");
element.addEventListener("checkout-fees:compare", () => load().then(({ answered }) => answered(), () => {}));
element.addEventListener("checkout-fees:select", ({ option, comparison }) => load().then(({ chosen }) => chosen(option, comparison), failed));
share.addEventListener("click", ({ target }) => load().then(({ clicked }) => clicked(target as Element), failed));
