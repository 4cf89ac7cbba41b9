import type { Catalogue } from "../catalogue/catalogue.ts";
import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV758",
  severity: "error",
  *check({ blocks, formats, themes }) {
    for (const block of blocks.values()) {
      if (isRetired(block)) continue;
      const { pillar, platforms } = block.data;
      const named = block.data.formats.map((id) => formats.get(id));
      for (const [i, format] of named.entries()) {
        if (!format) continue;
        const home = themes.get(format.data.theme)?.data.pillar;
        if (home !== undefined && home !== pillar) {
          yield {
            at: block.locate("formats", i),
            message: `The format "${format.id}" belongs to the pillar "${home}", not "${pillar}".`,
            hint: "Name formats of the block’s own pillar, or write a block of its own for the other.",
          };
        } else if (!format.data.platforms.some((platform) => platforms.includes(platform))) {
          yield {
            at: block.locate("formats", i),
            message: `The format "${format.id}" is published nowhere that the block may be used.`,
            hint: `Add one of its platforms to the block (${format.data.platforms.join(", ")}), or take the format out.`,
          };
        }
      }
      if (named.some((format) => !format)) continue;
      for (const [i, platform] of platforms.entries()) {
        if (isUsedOn(platform, block.data.formats, formats)) continue;
        yield {
          at: block.locate("platforms", i),
          message: `None of the block’s formats is published on "${platform}".`,
          hint: "Take the platform out, or name a format that is published there.",
        };
      }
    }
  },
});

const isUsedOn = (platform: string, ids: readonly string[], formats: Catalogue["formats"]): boolean =>
  ids.some((id) => formats.get(id)?.data.platforms.some((one) => one === platform));
