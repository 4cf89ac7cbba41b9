import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

// A short menu, as a team would set it up: one that lists every page would make each page heavier and slower.
export default defineConfig({
  integrations: [starlight({ title: "Starlight", sidebar: [{ label: "Start", link: "/" }] })],
});
