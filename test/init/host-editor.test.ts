import { describe, expect, test } from "vitest";
import { editorOf } from "../../src/init/host-editor.ts";

describe("editorOf(repository)", () => {
  test.for([
    {
      repository: "https://github.com/org/portal",
      want: {
        edit: "https://github.com/org/portal/edit/{branch}/{path}",
        new: "https://github.com/org/portal/new/{branch}/{folder}",
      },
    },
    {
      repository: "https://gitlab.example.org/stad/team/portal",
      want: {
        edit: "https://gitlab.example.org/stad/team/portal/-/edit/{branch}/{path}",
        new: "https://gitlab.example.org/stad/team/portal/-/new/{branch}/{folder}",
      },
    },
    { repository: "https://git.example.org/org/portal", want: undefined },
    { repository: "https://notgithub.example/org/portal", want: undefined },
    { repository: "https://user@github.com/org/portal", want: undefined },
    { repository: "https://github.com/portal", want: undefined },
    { repository: "http://github.com/org/portal", want: undefined },
    { repository: "", want: undefined },
  ])("of “$repository”", ({ repository, want }) => {
    expect(editorOf(repository)).toEqual(want);
  });
});
