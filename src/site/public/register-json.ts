import { inLanguages } from "../../lib/in-languages.ts";
import type { Bilingual } from "../language.ts";
import type { PublicContext } from "./public-context.ts";
import { registerFields, type RegisterValue } from "./register-fields.ts";

/**
 * The register for machines: one file, every language of the site. Names of its own fields never change; `version` is raised when the
 * form of the file does.
 *
 * @param lastChanged ISO date.
 */
export function registerJson(context: PublicContext, lastChanged: string | undefined): object {
  const { site, url, withheld, languages } = context;
  const register = {
    version: 1,
    organisation: site.organisation,
    page: { sv: url("/register/", "sv"), en: url("/register/", "en") },
    fields: registerFields(context, lastChanged).map(({ name, heading, atrs, dutch, value }) => ({
      name,
      heading,
      standards: { atrs, algoritmeregister: dutch },
      value: valueOf(context, value),
    })),
    left_empty: (withheld?.open_fields ?? []).map(({ why, atrs, dutch }) => ({
      why,
      standards: { atrs, algoritmeregister: dutch },
    })),
  };
  return inLanguages(register, languages);
}

function valueOf({ url }: PublicContext, value: RegisterValue): unknown {
  switch (value.kind) {
    case "text":
      return both(value.text);
    case "date":
      return value.date;
    case "email":
      return value.email;
    case "list":
      return { ...(value.lead ? { text: both(value.lead) } : {}), items: value.items.map(both) };
    case "risks":
      return { text: both(value.lead), items: value.risks };
    case "tools":
      return value.tools;
    case "pages":
      return value.pages.map(({ text, address }) => ({
        text,
        href: { sv: url(address, "sv"), en: url(address, "en") },
      }));
  }
}

const both = ({ sv, en }: Bilingual): Bilingual => (en === undefined ? { sv } : { sv, en });
