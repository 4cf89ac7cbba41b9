import { EvaluatedModules } from "vite/module-runner";
import { expect, test } from "vitest";
import { forgetModule } from "../../src/build/forget-module.ts";

/** Modules by path, each with what it imports; all evaluated. */
function evaluated(imports: Readonly<Record<string, readonly string[]>>): EvaluatedModules {
  const modules = new EvaluatedModules();
  for (const file of Object.keys(imports)) modules.ensureModule(file, file).evaluated = true;
  for (const [file, wanted] of Object.entries(imports))
    for (const one of wanted) modules.getModuleById(one)?.importers.add(file);
  return modules;
}

test.for([
  { because: "what imports it is forgotten, near or far", file: "/data", kept: ["/other", "/words"] },
  { because: "a circle ends", file: "/words", kept: ["/other"] },
  {
    because: "what was never asked for changes nothing",
    file: "/gone",
    kept: ["/data", "/other", "/page", "/words"],
  },
])("$because", ({ file, kept }) => {
  const modules = evaluated({
    "/page": ["/data"],
    "/data": ["/words", "/page"],
    "/words": [],
    "/other": ["/words"],
  });
  if (file === "/words") modules.getModuleById("/words")?.importers.delete("/other");
  forgetModule(modules, file);
  const left = Array.from(modules.idToModuleMap.values()).filter((node) => node.evaluated);
  expect(left.map(({ id }) => id).sort()).toEqual(kept);
});
