import { expect, test } from "vitest";
import { isPublicAddress } from "../../src/lib/public-address.ts";

test.for([
  { because: "it is a page", text: "https://imy.se/vagledningar", want: true },
  { because: "it is a host alone", text: "https://www.imy.se", want: true },
  { because: "it has a query", text: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj?a=1#b", want: true },
  { because: "the host has a hyphen and a digit", text: "https://a-1.example.se/", want: true },
  { because: "nothing is written", text: "", want: false },
  { because: "the scheme is missing", text: "imy.se/vagledningar", want: false },
  { because: "it is not encrypted", text: "http://imy.se/", want: false },
  { because: "it is a script", text: "javascript:alert(1)", want: false },
  { because: "the host has no dot", text: "https://localhost/", want: false },
  { because: "the host is a number", text: "https://192.0.2.1/", want: false },
  { because: "the host is a number in one", text: "https://3221225985/", want: false },
  { because: "the host is a number of the long kind", text: "https://[2001:db8::1]/", want: false },
  { because: "it has a port", text: "https://imy.se:8443/", want: false },
  { because: "it has a user name", text: "https://person@imy.se/", want: false },
  { because: "it has a password", text: "https://person:hemligt@imy.se/", want: false },
  { because: "it has a space", text: "https://imy.se/a b", want: false },
  { because: "it has a space before it", text: " https://imy.se/", want: false },
  { because: "it has no host", text: "https://", want: false },
])("isPublicAddress is $want when $because", ({ text, want }) => {
  expect(isPublicAddress(text)).toBe(want);
});
