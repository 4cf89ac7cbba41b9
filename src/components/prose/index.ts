import Callout from "../Callout.astro";
import Kpi from "./Kpi.astro";
import Rule from "./Rule.astro";
import Template from "./Template.astro";

/** What prose on the internal site may use; the names and attributes are those of `src/prose/components.ts`. */
export const proseComponents = { Callout, Kpi, Rule, Template };
