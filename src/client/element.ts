/** An element with its attributes and what stands in it. Text is text, never markup. */
export function element<N extends string>(
  name: N,
  attributes?: Readonly<Record<string, string | undefined>>,
  ...children: (Node | string)[]
): N extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[N] : HTMLElement;
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
