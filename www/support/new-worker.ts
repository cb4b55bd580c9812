// Starts the desk's workers.

const ADDRESSES = {
  /** Answers tables of orders. */
  many: new URL("../support/many-worker.js", import.meta.url).href,
  /** Compares schedules and reads letters. */
  desk: new URL("../support/desk-worker.js", import.meta.url).href,
};

export type WorkerName = keyof typeof ADDRESSES;

/** Where scripts must come by a policy: the workers' addresses are all that may become a script here. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(name: string): string }): { createScriptURL(name: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy("checkout-fees-worker", { createScriptURL: (name) => ADDRESSES[name as WorkerName] });

export const newWorker = (name: WorkerName) => new Worker(policy?.createScriptURL(name) ?? ADDRESSES[name], { type: "module" });
