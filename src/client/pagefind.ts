// What is used of Pagefind's Component UI (1.5.2), which has no types of its own.

/** How often each value of a filter occurs: `{ kind: { Rule: 12 } }`. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindInstance {
  readonly searchTerm: string;
  on(event: "filters", callback: (counts: { readonly total: FilterCounts | null }) => void): void;
  on(event: "results", callback: () => void): void;
  triggerFilters(filters: Readonly<Record<string, readonly string[]>>): void;
}

export interface PagefindHit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** HTML: text with the found words in `mark`. */
  readonly excerpt: string;
}

export interface PagefindModal extends HTMLElement {
  open(): void;
}

export interface PagefindResults extends HTMLElement {
  resultTemplate: (hit: PagefindHit) => Element;
}

declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager(): { getInstance(name: string): PagefindInstance } };
  }
  interface HTMLElementTagNameMap {
    "pagefind-modal": PagefindModal;
    "pagefind-results": PagefindResults;
  }
}
