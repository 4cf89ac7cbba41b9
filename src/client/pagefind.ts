// What is used of Pagefind's Component UI (1.5.2), which has no types of its own.
import type { SearchCard } from "../search/search-entry.ts";
import type { Chosen, FacadeAnswer } from "./search-facade.ts";

export interface PagefindInstance {
  readonly searchTerm: string;
  readonly searchFilters: Chosen;
  /** After a search it carries the facade's answer; after the field was emptied, nothing but no results. */
  on(
    event: "results",
    callback: (answer: Partial<FacadeAnswer> & Pick<FacadeAnswer, "results">) => void,
  ): void;
  on(event: "search", callback: (text: string, chosen: Chosen) => void): void;
  triggerFilters(chosen: Chosen): void;
  triggerSearchWithFilters(text: string, chosen: Chosen): void;
}

/** A hit's card. */
export interface PagefindHit extends SearchCard {
  /** Whether it is the reply that the search takes for the answer, to be shown whole. */
  readonly isAnswer: boolean;
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
