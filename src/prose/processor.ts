import { unified } from "@astrojs/markdown-remark";
import { proseGate } from "./prose-gate.ts";
import { tidyAttributes } from "./tidy-attributes.ts";

/**
 * The Markdown processor for `astro.config.mjs`. @astrojs/mdx takes it over from `markdown.processor`;
 * without it Astro 7 renders MDX with another parser, and a gate beside the renderer can be bypassed.
 * Typography is the author's: no smart quotes.
 */
export const proseProcessor = unified({
  gfm: true,
  smartypants: false,
  remarkPlugins: [proseGate],
  rehypePlugins: [tidyAttributes],
});
