// What is used of the second core's glue: a module of its own, so that the build leaves out the rest.
export { FeeCalculator, bankHolidays, initSync } from "../../pkg/questions/checkout_fees.js";
