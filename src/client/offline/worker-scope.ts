/**
 * What we use of a service worker's surroundings. TypeScript knows them only in a library that cannot be loaded beside
 * the one for pages.
 */
export interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<readonly WindowClient[]>;
  };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LongEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: LongEvent & { readonly data: unknown }) => void): void;
}

export interface WindowClient {
  readonly id: string;
  postMessage(message: unknown): void;
}

export interface LongEvent {
  /** Keeps the worker alive until it is settled. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LongEvent {
  readonly request: Request;
  /** The page that asks; empty for a navigation. */
  readonly clientId: string;
  /** The page that a navigation makes. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export const scope = globalThis as unknown as WorkerScope;
