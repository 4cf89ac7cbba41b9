/** A name at the host: `@org/{role}`, or a group of GitLab's, `@org/team/{role}`. */
const form = /^@[\w.-]+(?:\/[\w.-]+)*\/[\w.-]*\{role\}[\w.-]*$/;

/** Whether a text says how a role is called at the host: `@org/{role}`. Anything else could name whomever. */
export const isOwnerPattern = (text: string | undefined): text is string =>
  text !== undefined && form.test(text);
