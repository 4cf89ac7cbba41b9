import { describe, expect, test } from "vitest";
import {
  isInternalSection,
  pageAddress,
  pageOf,
  typesIn,
} from "../../../src/rules/addresses/page-address.ts";

describe("pageAddress(target)", () => {
  test.for([
    { target: "/rules/r05/", want: { section: "rules", id: "r05" } },
    { target: "/rules/r05", want: { section: "rules", id: "r05" } },
    { target: "/en/rules/r05/", want: { section: "rules", id: "r05" } },
    { target: "/rules/r05/#why", want: { section: "rules", id: "r05" } },
    { target: "/rules/r05?a=/b", want: { section: "rules", id: "r05" } },
    { target: "/rules/", want: { section: "rules", id: "" } },
    { target: "/rules/#r05", want: { section: "rules", id: "" } },
    { target: "/rules", want: { section: "rules", id: "" } },
    { target: "/", want: undefined },
    { target: "", want: undefined },
    { target: "#why", want: undefined },
    { target: "https://example.se/rules/r05/", want: undefined },
  ])("of $target", ({ target, want }) => {
    expect(pageAddress(target)).toEqual(want);
  });
});

test("typesIn(section) knows pages of records and of whole types", () => {
  expect(typesIn("rules")).toEqual(["rules"]);
  expect(typesIn("roles")).toEqual(["roles"]);
  expect(typesIn("how-we-work")).toEqual(["posts", "postResults"]);
  expect(typesIn("search")).toEqual([]);
});

test("isInternalSection(section) knows that the declaration is public too", () => {
  const sections = ["rules", "templates", "roles", "how-we-work", "declaration", "search"];
  expect(sections.filter(isInternalSection)).toEqual(["rules", "templates", "roles"]);
});

test("pageOf(type, id) is undefined for a type without pages", () => {
  expect(pageOf("rules", "r05")).toBe("/rules/r05/");
  expect(pageOf("channels", "email")).toBeUndefined();
});
