// The desk's further sections on the page: each is loaded when it is opened for the first time.
import { html, type TemplateResult } from "lit";
import { hasValues } from "./address.ts";
import { SECTIONS, type Desk, type Section } from "./sections.ts";

export class FurtherSections {
  /** Set once the core has loaded; until then no section can be opened. */
  desk: Desk | undefined;
  readonly #mounted = new Set<string>();
  readonly #inUse = new Set(SECTIONS.map(({ id }) => id).filter((id) => hasValues(`${id}.`)));

  /** `page` holds the sections; `tell` says in its live region what went wrong. */
  constructor(readonly page: HTMLElement, readonly tell: (text: string) => void) {}

  /** Opens a section and moves the focus to its heading. */
  readonly show = (id: string) => {
    const details = this.page.querySelector<HTMLDetailsElement>(`#${id} > details`)!;
    details.open = true;
    details.querySelector("summary")!.focus();
  };

  readonly #toggle = async ({ id, load }: Section, details: HTMLDetailsElement) => {
    if (!details.open || this.#mounted.has(id)) return;
    this.#mounted.add(id);
    try {
      const { mount } = await load();
      await mount(details.querySelector<HTMLElement>(".body")!, this.desk!);
    } catch {
      this.#mounted.delete(id);
      details.open = false;
      this.tell("This section could not be loaded. Open it again to retry.");
    }
  };

  /** A section is closed until it is needed; one with values in the address is open from the start. */
  #view(section: Section): TemplateResult {
    const { id, title, hint } = section;
    const toggle = (event: Event) => void this.#toggle(section, event.currentTarget as HTMLDetailsElement);
    return html`<section class="panel section" id=${id} aria-labelledby="${id}-head">
      <details ?open=${this.#inUse.has(id)} @toggle=${toggle}>
        <summary class="pad"><h2 id="${id}-head">${title}</h2><span class="small muted">${hint}</span></summary>
        <div class="body"></div></details></section>`;
  }

  views(): TemplateResult[] {
    return SECTIONS.map((section) => this.#view(section));
  }
}
