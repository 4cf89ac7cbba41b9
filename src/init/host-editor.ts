/** Where a host of repositories has its editor: with {branch}, {path} and {folder} still to be filled in. */
export interface HostEditor {
  readonly edit: string;
  readonly new: string;
}

/** The steps between a repository's address and its editor, by a word in the host's name. */
const steps: Readonly<Record<string, string>> = { github: "", gitlab: "/-" };

/**
 * The editor of a repository's host.
 *
 * @param repository Its own page: `https://github.com/org/portal`.
 * @returns Undefined when that is no repository's address, or the host is none that we know the editor of.
 */
export function editorOf(repository: string): HostEditor | undefined {
  const [, host = ""] = /^https:\/\/([^/\s?#:@]+)(?:\/[\w.-]+){2,}$/.exec(repository) ?? [];
  const step = Object.entries(steps).find(([word]) => host.split(".").includes(word))?.[1];
  if (step === undefined) return undefined;
  return {
    edit: `${repository}${step}/edit/{branch}/{path}`,
    new: `${repository}${step}/new/{branch}/{folder}`,
  };
}
