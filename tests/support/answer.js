// Runs in node, in pages and in workers alike.

/** What a call answers, as JSON text: its result or, if it is refused, the error as the command line writes it. */
export function answerText(call) {
  try {
    return JSON.stringify({ result: call() });
  } catch (error) {
    if (error.name !== "CheckoutFeesError") throw error;
    const { code, field, message, problems } = error;
    return JSON.stringify({ error: { code, field, message, problems } });
  }
}
