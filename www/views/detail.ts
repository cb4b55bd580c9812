// Loaded after the first answer: what is shown on demand only, with its styles.
// The element is there already; naming it here keeps all that both use in one file, which weighs less than two.
import "../define.ts";

export { default as css } from "../styles/detail.css";
export { announcement } from "./announcement.ts";
export { documents } from "./documents.ts";
export { ownFigures } from "./figure.ts";
export { optionDetail } from "./option-detail.ts";
export { otherProblems, problemLine } from "./problems.ts";
